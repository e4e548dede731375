package org.pregny.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pregny.pass.sheet.PassFace;
import org.pregny.pass.sheet.PassFaces;
import org.pregny.pass.sheet.PassSheet;

/** The CPU that a pass takes, next to the least that its libraries can do for the same page, in one run. */
@Tag("bench")
class PassSheetBench {

    private static final int ROUNDS = 21;
    private static final int PASSES = 40;
    private static final int WARM_UP = 300;
    private static final double ALLOWED = 1.5;

    private final PassSheet sheet = new PassSheet();
    private final BareLoop bare = new BareLoop();

    @Test
    void aLatinPassTakesNoMoreThanHalfAsMuchAgainAsTheBareLoop() throws Exception {
        PassFace latin = PassFaces.named("Amina OUÉDRAOGO");
        Callable<byte[]> least = () -> bare.print(latin);
        double ratio = compared("Latin", () -> sheet.print(latin), least);
        compared("Cyrillic", () -> sheet.print(PassFaces.russian()), least);
        compared("Arabic", () -> sheet.print(PassFaces.arabic()), least);
        compared("Chinese", () -> sheet.print(PassFaces.chinese()), least);

        assertThat(ratio).isLessThanOrEqualTo(ALLOWED);
    }

    /** In turns, so that what else the machine does falls on both. */
    private static double compared(String title, Callable<byte[]> pass, Callable<byte[]> least) throws Exception {
        milliseconds(pass, WARM_UP);
        milliseconds(least, WARM_UP);
        double[] ours = new double[ROUNDS];
        double[] theirs = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            ours[round] = milliseconds(pass, PASSES);
            theirs[round] = milliseconds(least, PASSES);
        }
        double ratio = median(ours) / median(theirs);
        System.out.printf(
                "%-8s pass: %.2f ms of CPU, %d bytes; bare loop: %.2f ms, %d bytes; ratio %.2f%n",
                title, median(ours), pass.call().length, median(theirs), least.call().length, ratio);
        return ratio;
    }

    private static double milliseconds(Callable<byte[]> task, int times) throws Exception {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (int i = 0; i < times; i++) {
            task.call();
        }
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e6 / times;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
