package org.pregny.gate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pregny.application.RepresentativeId;
import org.pregny.event.Event;
import org.pregny.event.EventCode;
import org.pregny.pass.PassState;
import org.pregny.pass.PassType;
import org.pregny.pass.RollEntry;

/**
 * The passes in a snapshot, each in some seventy bytes; what many have in common is told once and pointed at. The places of
 * states and kinds in their lists are what devices know them by.
 */
class SnapshotRows {

    static final List<PassState> STATES = List.of(
            PassState.ISSUED,
            PassState.ACTIVATED,
            PassState.SUSPENDED,
            PassState.REVOKED,
            PassState.SUPERSEDED,
            PassState.EXPIRED,
            PassState.LOST);

    static final List<PassType> TYPES = List.of(
            PassType.SPECIAL_EVENT_PASS,
            PassType.SECONDARY_PASS,
            PassType.EMERGENCY_PASS,
            PassType.ASSISTANT_PASS,
            PassType.CHAPERONE_PASS);

    private static final int COLUMNS = 13;
    private static final int ASSISTED = 1;
    private static final int PHOTO = 2;

    private final SnapshotScope scope;
    private final Map<EventCode, Event> events = new LinkedHashMap<>();
    private final List<EventCode> codes;
    private final Set<RepresentativeId> assisted;
    private final Set<RepresentativeId> withoutPhoto;
    private final Map<String, Integer> kids = new LinkedHashMap<>();
    private final Map<String, Integer> categories = new LinkedHashMap<>();
    private final Map<Span, Integer> spans = new LinkedHashMap<>();
    private final List<String> words = new ArrayList<>();
    private final CborWriter rows = new CborWriter();
    private int size;

    private record Span(long from, long until) {}

    SnapshotRows(
            SnapshotScope scope,
            List<Event> sources,
            Set<RepresentativeId> assisted,
            Set<RepresentativeId> withoutPhoto) {
        this.scope = scope;
        sources.forEach(event -> events.put(event.code(), event));
        this.codes = List.copyOf(events.keySet());
        this.assisted = assisted;
        this.withoutPhoto = withoutPhoto;
    }

    void add(RollEntry pass) {
        Event event = events.get(pass.event());
        Span span =
                new Span(pass.validFrom().getEpochSecond(), pass.validUntil().getEpochSecond());
        rows.array(COLUMNS)
                .id(pass.id())
                .number(codes.indexOf(pass.event()))
                .number(STATES.indexOf(pass.state()))
                .number(TYPES.indexOf(pass.type()))
                .number(pass.version())
                .number(place(spans, span))
                .number(pass.activatedAt() == null ? 0 : pass.activatedAt().getEpochSecond())
                .number(event.segmentNumbers().bits(pass.segments()))
                .number(place(kids, pass.kid()))
                .text(pass.number())
                .text(scope.people() && pass.label() != null ? pass.label() : "")
                .number(scope.people() && pass.category() != null ? 1 + place(categories, pass.category()) : 0)
                .number(bits(pass));
        if (scope.searching()) {
            words.add(pass.words() == null ? "" : pass.words());
        }
        size++;
    }

    private int bits(RollEntry pass) {
        RepresentativeId person = pass.representative();
        boolean showsFace = scope.people() && pass.hasPhoto() && !(person != null && withoutPhoto.contains(person));
        return (person != null && assisted.contains(person) ? ASSISTED : 0) | (showsFace ? PHOTO : 0);
    }

    private static <T> int place(Map<T, Integer> places, T value) {
        return places.computeIfAbsent(value, added -> places.size());
    }

    /** Five entries of a map: what is told once, what each row is found by where the device may, and the rows. */
    void writeTo(CborWriter out) {
        List<Long> limits = new ArrayList<>();
        spans.keySet().forEach(span -> {
            limits.add(span.from());
            limits.add(span.until());
        });
        out.text("spans").numbers(limits);
        out.text("kids").texts(kids.keySet());
        out.text("categories").texts(categories.keySet());
        out.text("words").texts(words);
        out.text("rows").array(size).add(rows);
    }
}
