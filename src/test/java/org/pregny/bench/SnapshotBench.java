package org.pregny.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.TestDatabase;
import org.pregny.TestTime;
import org.pregny.event.Event;
import org.pregny.gate.SnapshotOffice;
import org.pregny.gate.SnapshotOrder;
import org.pregny.gate.SnapshotScope;
import org.pregny.pass.PassOffice;
import org.pregny.pass.PassRoll;
import org.pregny.process.EventStory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a device at a gate costs: the whole of 25,000 and of 100,000 passes, and what one, ten and a thousand changes take. */
@PregnyTest
@Tag("bench")
class SnapshotBench {

    private static final SnapshotScope GUARD = new SnapshotScope("GATE", true, false);
    private static final int[] SIZES = {25_000, 100_000};
    private static final int[] CHANGES = {1, 10, 1_000};
    private static final int ROUNDS = 5;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double ALLOWED_MS = 1_000;

    @Autowired
    EventStory tale;

    @Autowired
    SnapshotOffice office;

    @Autowired
    PassOffice passes;

    @Autowired
    PassRoll roll;

    @Autowired
    JdbcTemplate jdbc;

    private Event hearing;

    @Test
    void theWholeIsBuiltWithinASecondAndAChangeTakesWhatChanged() {
        tale.story.clock.set(TestTime.OPEN);
        hearing = tale.aHearing(tree -> {});
        MultipliedPasses copies = new MultipliedPasses(
                jdbc, passes.passesOf(tale.approved(hearing).id()).get(0));
        for (int size : SIZES) {
            copies.upTo(size);
            double[] took = whole();
            long cpu = THREADS.getCurrentThreadCpuTime();
            int bytes = told(0).length;
            double worked = (THREADS.getCurrentThreadCpuTime() - cpu) / 1e6;
            System.out.printf(
                    "snapshot of %,d passes on %s: %,d bytes, median %.0f ms, slowest %.0f ms, of the processor %.0f ms%n",
                    size, database(), bytes, took[ROUNDS / 2], took[ROUNDS - 1], worked);
            if (size == SIZES[0]) {
                assertThat(worked).isLessThan(ALLOWED_MS);
            }
        }
        for (int changes : CHANGES) {
            change(changes);
        }
    }

    private double[] whole() {
        double[] times = new double[ROUNDS];
        for (int round = -2; round < ROUNDS; round++) {
            long before = System.nanoTime();
            told(0);
            times[Math.max(round, 0)] = (System.nanoTime() - before) / 1e6;
        }
        Arrays.sort(times);
        return times;
    }

    private void change(int size) {
        int held = roll.number();
        jdbc.update(
                "insert into pass_touch (pass_id) select id from pass where event_code = ? order by id limit ?",
                hearing.code().text(),
                size);
        long before = System.nanoTime();
        byte[] change = told(held);
        System.out.printf(
                "change of %,d of %,d passes on %s: %,d bytes with the plan, %.1f ms%n",
                size, SIZES[1], database(), change.length, (System.nanoTime() - before) / 1e6);
    }

    private byte[] told(int since) {
        return office.told(new SnapshotOrder(hearing.code(), "pregny-gate", GUARD, since, 0, ""))
                .orElseThrow();
    }

    private static String database() {
        return TestDatabase.isPostgres() ? "PostgreSQL" : "H2";
    }
}
