package org.pregny.review;

import java.util.Map;

/** What the conductor knows of routing: the table {@code reviewerRouting}. */
public interface RoutingProcess {

    /** Which office works on a case of which this is known. */
    RoutingVerdict route(Map<String, Object> facts);
}
