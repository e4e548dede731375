package org.pregny.selection;

import java.util.List;
import org.pregny.event.Event;

/** For which parts of an event people may be chosen: its segments, or the event where it has none. */
public final class Panels {

    private Panels() {}

    public static List<Panel> possible(Event event) {
        return event.segments().isEmpty()
                ? List.of(new Panel(event.code().text(), event.title(), 0))
                : event.segments().stream()
                        .map(segment -> new Panel(segment.code(), segment.title(), 0))
                        .toList();
    }
}
