package org.pregny.kill;

import java.time.Duration;

/** Waits for something to become true, but not for ever. */
final class Patience {

    private static final int PAUSE_MILLIS = 20;

    /** A question that may need to wait itself. */
    interface Question {
        boolean isAnswered() throws InterruptedException;
    }

    private Patience() {}

    static void untilTrue(Duration longest, String what, Question question) throws InterruptedException {
        long end = System.nanoTime() + longest.toNanos();
        while (!question.isAnswered()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited " + longest + " in vain for " + what);
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }
}
