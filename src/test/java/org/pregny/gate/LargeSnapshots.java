package org.pregny.gate;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.pregny.event.Event;
import org.pregny.event.SegmentSet;
import org.pregny.kernel.HumanCode;
import org.pregny.kernel.Wording;
import org.pregny.pass.CorpusCodes;
import org.pregny.pass.PassState;
import org.pregny.pass.PassType;
import org.pregny.pass.RollEntry;

/** Snapshots of very many passes, always the same. */
public final class LargeSnapshots {

    private static final int NUMBER = 9;
    private static final Event EVENT = CorpusEvents.AUTUMN;

    private LargeSnapshots() {}

    /** A whole snapshot of so many passes, signed; one of the corpus among them. */
    public static byte[] of(int size) {
        return sealed(0, size);
    }

    /** The change of so many. */
    static byte[] change(int size) {
        return sealed(1, size);
    }

    private static byte[] sealed(int from, int size) {
        GatePlan plan =
                new PlanDrawing(EVENT.accessPoint("gate").orElseThrow(), CorpusEvents.ALL, EVENT::equals).plan();
        Map<String, Wording> words = new TreeMap<>(Map.of("NGO", Wording.of("Non-governmental organization")));
        PlanText text = PlanText.of(List.of(EVENT), new SnapshotPlan(plan, words, Map.of(901, EVENT.title())));
        SnapshotOrder order = new SnapshotOrder(
                EVENT.code(), "gate", new SnapshotScope("GATE", true, false), from, 0, from == 0 ? "" : text.mark());
        SnapshotRows rows = new SnapshotRows(order.scope(), List.of(EVENT), Set.of(), Set.of());
        Random random = new Random(1);
        rows.add(CorpusPasses.all().get("a ACTIVATED"));
        for (int i = 1; i < size; i++) {
            rows.add(entry(random, i));
        }
        byte[] payload = new Snapshot(order, EVENT.number(), 7, from, CorpusWorld.ISSUED, text, rows).payload();
        return CorpusCodes.seal("90100001", Snapshot.CONTENT_TYPE, payload);
    }

    private static RollEntry entry(Random random, int i) {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        Instant activated = i % 3 == 0 ? null : CorpusPasses.ACTIVATED.plusSeconds(i % 20_000);
        return new RollEntry(
                new UUID(random.nextLong(), random.nextLong()),
                HumanCode.of(bytes, NUMBER),
                EVENT.code(),
                activated == null ? PassState.ISSUED : PassState.ACTIVATED,
                PassType.SPECIAL_EVENT_PASS,
                1,
                EVENT.starts(),
                EVENT.endsBefore().minusSeconds(1),
                activated,
                SegmentSet.WHOLE,
                CorpusCodes.kid("90100001"),
                null,
                "Person of Some Name " + i,
                " person of some name " + i,
                "NGO",
                true);
    }
}
