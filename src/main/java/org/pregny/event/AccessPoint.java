package org.pregny.event;

import java.util.Comparator;
import java.util.List;
import org.pregny.kernel.Wording;

/**
 * A gate, a door or a room's entrance, the zone it opens, and the kinds of pass it takes (seed S4:114).
 *
 * @param segments codes of those that it lets in to, each while it lasts; none for all that is on that day
 */
public record AccessPoint(
        String code, Kind kind, String zone, Wording name, List<String> passTypes, List<String> segments) {

    /** What one passes through. */
    public enum Kind {
        GATE,
        DOOR,
        ROOM
    }

    public static final String SPECIAL_EVENT_PASS = "SPECIAL_EVENT_PASS";
    public static final String SECONDARY_PASS = "SECONDARY_PASS";
    public static final String GROUNDS_PASS = "GROUNDS_PASS";

    /** All that an access point may be told to take. */
    public static final List<String> PASS_TYPES = List.of(SPECIAL_EVENT_PASS, SECONDARY_PASS, GROUNDS_PASS);

    /** Whatever order a file or a form names them in: the same pass types make the same access point. */
    public AccessPoint {
        passTypes = passTypes.stream()
                .sorted(Comparator.comparingInt(PASS_TYPES::indexOf))
                .toList();
        segments = segments == null ? List.of() : List.copyOf(segments);
    }

    public boolean takes(String passType) {
        return passTypes.contains(passType);
    }

    /** Whether it lets in to no segment more than to others. */
    public boolean servesTheWholeEvent() {
        return segments.isEmpty();
    }

    public boolean serves(Segment segment) {
        return servesTheWholeEvent() || segments.contains(segment.code());
    }

    boolean servesAny(List<Segment> some) {
        return servesTheWholeEvent() || some.stream().anyMatch(this::serves);
    }
}
