package org.pregny.kill;

import java.util.Random;

/**
 * When the program dies, from one seed: sometimes while it starts, mostly some mails and some milliseconds after it took
 * up work. Counted in mails, the moments fall into the work on a slow machine as on a quick one.
 */
final class KillMoments {

    private static final int WHILE_STARTING_ONE_IN = 5;
    private static final int LONGEST_START_MILLIS = 12_000;
    private static final int LONGEST_PAUSE_MILLIS = 700;

    /** Kill so many milliseconds after so many new mails; or, when {@code starting}, after the launch. */
    record Moment(boolean starting, int mails, int millis) {}

    private final Random random;
    private final int mailsEach;

    KillMoments(long seed, int rounds, int mails) {
        this.random = new Random(seed);
        this.mailsEach = Math.max(1, mails / (rounds + 1));
    }

    Moment next() {
        boolean starting = random.nextInt(WHILE_STARTING_ONE_IN) == 0;
        int mails = 1 + random.nextInt(mailsEach);
        int millis = random.nextInt(starting ? LONGEST_START_MILLIS : LONGEST_PAUSE_MILLIS);
        return new Moment(starting, mails, millis);
    }
}
