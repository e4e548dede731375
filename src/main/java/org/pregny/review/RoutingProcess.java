package org.pregny.review;

import java.util.Map;

/** What the conductor knows of routing: tables that say to which office a case goes. */
public interface RoutingProcess {

    /** Which office works on a case of which this is known, as the newest version of this table says. */
    RoutingVerdict route(String table, Map<String, Object> facts);
}
