package org.pregny.gate;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pregny.application.RepresentativeId;
import org.pregny.event.Event;
import org.pregny.event.SegmentSet;
import org.pregny.kernel.HumanCode;
import org.pregny.pass.CorpusCodes;
import org.pregny.pass.PassState;
import org.pregny.pass.PassType;
import org.pregny.pass.RollEntry;

/** The passes of the corpus, by what is special about each. */
final class CorpusPasses {

    static final Instant ACTIVATED = Instant.parse("2017-10-28T07:00:00Z");
    private static final int NUMBER = 9;
    private static final String HELPED = "helped";
    private static final Map<String, RollEntry> ALL = new CorpusPasses().passes;

    private final Map<String, RollEntry> passes = new LinkedHashMap<>();

    private CorpusPasses() {
        for (PassState state : PassState.values()) {
            boolean active = state != PassState.ISSUED;
            add("a " + state, CorpusEvents.AUTUMN, state, PassType.SPECIAL_EVENT_PASS, active, SegmentSet.WHOLE);
        }
        for (PassType type : PassType.values()) {
            add("a " + type, CorpusEvents.AUTUMN, PassState.ACTIVATED, type, true, SegmentSet.WHOLE);
            add("a fresh " + type, CorpusEvents.AUTUMN, PassState.ISSUED, type, false, SegmentSet.WHOLE);
            add("an earlier " + type, CorpusEvents.BEFORE, PassState.ACTIVATED, type, true, SegmentSet.WHOLE);
            add("a spring " + type, CorpusEvents.SPRING, PassState.ACTIVATED, type, true, SegmentSet.WHOLE);
        }
        for (String some : List.of("opening", "second", "night", "second last", "third night", "last")) {
            PassType type = PassType.SPECIAL_EVENT_PASS;
            add("only " + some, CorpusEvents.AUTUMN, PassState.ACTIVATED, type, true, SegmentSet.ofText(some));
        }
        add(
                "only fresh",
                CorpusEvents.AUTUMN,
                PassState.ISSUED,
                PassType.SPECIAL_EVENT_PASS,
                false,
                SegmentSet.ofText("third"));
        add(
                "only day1",
                CorpusEvents.BEFORE,
                PassState.ACTIVATED,
                PassType.SPECIAL_EVENT_PASS,
                true,
                SegmentSet.ofText("day1"));
        add(
                "only early",
                CorpusEvents.SPRING,
                PassState.ACTIVATED,
                PassType.SPECIAL_EVENT_PASS,
                true,
                SegmentSet.ofText("early"));
        add(
                "a strange one",
                CorpusEvents.STRANGE,
                PassState.ACTIVATED,
                PassType.SPECIAL_EVENT_PASS,
                true,
                SegmentSet.WHOLE);
        add("an open one", CorpusEvents.OPEN, PassState.ACTIVATED, PassType.SPECIAL_EVENT_PASS, true, SegmentSet.WHOLE);
        add("helped", CorpusEvents.AUTUMN, PassState.ACTIVATED, PassType.SPECIAL_EVENT_PASS, true, SegmentSet.WHOLE);
        add(
                "helped for a part",
                CorpusEvents.AUTUMN,
                PassState.ACTIVATED,
                PassType.SPECIAL_EVENT_PASS,
                true,
                SegmentSet.ofText("third"));
    }

    static Map<String, RollEntry> all() {
        return ALL;
    }

    static List<RollEntry> of(List<Event> sources) {
        return new ArrayList<>(all().values().stream()
                .filter(pass -> sources.stream().anyMatch(event -> event.code().equals(pass.event())))
                .toList());
    }

    static boolean isHelped(RollEntry pass) {
        return pass.label().startsWith(HELPED);
    }

    static Event eventOf(RollEntry pass) {
        return CorpusEvents.ALL.stream()
                .filter(event -> event.code().equals(pass.event()))
                .findFirst()
                .orElseThrow();
    }

    static int segmentsOf(RollEntry pass) {
        return eventOf(pass).segmentNumbers().bits(pass.segments());
    }

    /** The key that the codes of an event are signed with. */
    static String keyOf(RollEntry pass) {
        return eventOf(pass).number() + "00001";
    }

    static GatePass plain(RollEntry pass) {
        return new GatePass(
                eventOf(pass).number(),
                pass.state(),
                pass.type(),
                pass.validFrom().getEpochSecond(),
                pass.validUntil().getEpochSecond(),
                pass.activatedAt() == null ? null : pass.activatedAt().getEpochSecond(),
                segmentsOf(pass),
                pass.kid(),
                isHelped(pass));
    }

    private void add(String name, Event event, PassState state, PassType type, boolean active, SegmentSet segments) {
        byte[] seed = ("pass of the corpus: " + name).getBytes(StandardCharsets.UTF_8);
        UUID id = UUID.nameUUIDFromBytes(seed);
        Event last = event == CorpusEvents.BEFORE ? CorpusEvents.AUTUMN : event;
        Instant activatedAt = event == CorpusEvents.SPRING ? ACTIVATED.plusSeconds(12_000_000) : ACTIVATED;
        String kid = CorpusCodes.kid(event == CorpusEvents.OPEN ? "90100002" : event.number() + "00001");
        passes.put(
                name,
                new RollEntry(
                        id,
                        HumanCode.of((id + "").getBytes(StandardCharsets.UTF_8), NUMBER),
                        event.code(),
                        state,
                        type,
                        1,
                        event.starts(),
                        last.endsBefore().minusSeconds(1),
                        active ? activatedAt : null,
                        segments,
                        kid,
                        name.startsWith(HELPED) ? new RepresentativeId(id) : null,
                        name,
                        "",
                        "NGO",
                        false));
    }
}
