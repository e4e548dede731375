package org.pregny.gate;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.pregny.application.RepresentativeId;
import org.pregny.event.Event;
import org.pregny.kernel.HumanCode;
import org.pregny.kernel.Wording;
import org.pregny.pass.CorpusCodes;
import org.pregny.pass.PassId;
import org.pregny.pass.RollEntry;
import org.pregny.pass.ShownCode;

/** A gate of the corpus: its plan, the passes it knows, and the snapshots by which a device comes to know the same. */
final class CorpusWorld implements HeldOut.Known<RollEntry> {

    static final long ISSUED = CorpusEvents.AUTUMN.starts().getEpochSecond();
    private static final String PROFILE = "GATE";

    final String name;
    final GatePlan plan;
    private final Event event;
    private final List<Event> sources;
    private final List<RollEntry> passes;

    private CorpusWorld(String name, Event event, String gate, Predicate<Event> isServed) {
        this(name, event, drawn(event, gate, isServed));
    }

    private CorpusWorld(String name, Event event, GatePlan plan) {
        this.name = name;
        this.event = event;
        this.plan = plan;
        this.sources = CorpusEvents.ALL.stream()
                .filter(source -> plan.knows(source.number()))
                .toList();
        this.passes = CorpusPasses.of(sources);
    }

    private static GatePlan drawn(Event event, String gate, Predicate<Event> isServed) {
        return new PlanDrawing(event.accessPoint(gate).orElseThrow(), CorpusEvents.ALL, isServed).plan();
    }

    private static CorpusWorld kiosk(String gate) {
        GatePlan plan = drawn(CorpusEvents.AUTUMN, gate, CorpusEvents.AUTUMN::equals);
        return new CorpusWorld("kiosk at the " + gate, CorpusEvents.AUTUMN, plan.withoutGuard());
    }

    static List<CorpusWorld> all() {
        Predicate<Event> autumn = CorpusEvents.AUTUMN::equals;
        return List.of(
                new CorpusWorld("gate", CorpusEvents.AUTUMN, "gate", autumn),
                new CorpusWorld("north", CorpusEvents.AUTUMN, "north", autumn),
                new CorpusWorld("door", CorpusEvents.AUTUMN, "door", autumn),
                new CorpusWorld("room", CorpusEvents.AUTUMN, "room", autumn),
                new CorpusWorld("staff", CorpusEvents.AUTUMN, "gate", e -> e.accessPoint("gate")
                        .isPresent()),
                new CorpusWorld("before", CorpusEvents.BEFORE, "gate", CorpusEvents.BEFORE::equals),
                new CorpusWorld("hatch", CorpusEvents.SPRING, "hatch", CorpusEvents.SPRING::equals),
                kiosk("gate"),
                kiosk("room"));
    }

    GateDecision judge(CorpusCase scan, String code) {
        return GateDecision.on(new Presentation(
                plan,
                HeldOut.of(code, this).map(CorpusPasses::plain),
                scan.at(),
                scan.direction(),
                scan.last(),
                scan.inside(),
                scan.at() - scan.issued()));
    }

    /** Half of the passes at once, as they were, and the rest as a change that also corrects some of the first. */
    List<String> snapshots() {
        List<RollEntry> half = passes.subList(0, passes.size() / 2);
        List<RollEntry> rest = new ArrayList<>(passes.subList(passes.size() / 2 - 2, passes.size()));
        return List.of(snapshot(0, 4, half), snapshot(4, 9, rest));
    }

    private String snapshot(int from, int number, List<RollEntry> some) {
        PlanText text = text();
        SnapshotOrder order = new SnapshotOrder(
                event.code(),
                plan.gate(),
                new SnapshotScope(PROFILE, true, false),
                from,
                ISSUED,
                from == 0 ? "" : text.mark());
        SnapshotRows rows = new SnapshotRows(order.scope(), sources, helped(), Set.of());
        some.forEach(rows::add);
        byte[] payload = new Snapshot(order, event.number(), number, from, ISSUED, text, rows).payload();
        byte[] sealed = CorpusCodes.seal(event.number() + "00001", Snapshot.CONTENT_TYPE, payload);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    private Set<RepresentativeId> helped() {
        return passes.stream()
                .filter(CorpusPasses::isHelped)
                .map(RollEntry::representative)
                .collect(Collectors.toSet());
    }

    private PlanText text() {
        Map<Integer, Wording> titles = new LinkedHashMap<>();
        sources.forEach(source -> titles.put(source.number(), source.title()));
        return PlanText.of(sources, new SnapshotPlan(plan, new TreeMap<>(Map.of("NGO", Wording.of("NGO"))), titles));
    }

    @Override
    public ShownCode read(String code) {
        return CorpusCodes.read(code);
    }

    @Override
    public Optional<RollEntry> byId(PassId id) {
        return passes.stream().filter(pass -> pass.id().equals(id.uuid())).findFirst();
    }

    @Override
    public Optional<RollEntry> byNumber(String typed) {
        String number = HumanCode.normalise(typed);
        return passes.stream()
                .filter(pass -> HumanCode.isValid(number) && pass.number().equals(number))
                .findFirst();
    }

    @Override
    public String kidOf(RollEntry pass) {
        return pass.kid();
    }
}
