package org.pregny.application;

import java.util.List;

/** The duty stations whose grounds passes a person may hold; which of them count is the event's rule. */
public final class GroundsPassStations {

    public static final List<String> ALL = List.of("GENEVA", "NY", "VIENNA", "NAIROBI", "OTHER");

    private GroundsPassStations() {}
}
