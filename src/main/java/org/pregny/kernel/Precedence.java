package org.pregny.kernel;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Lets what somebody waits for at a gate go before what can wait: while gates of this machine are at work, steps in the
 * background are taken one at a time, each once no scan is in hand. None of them waits for long.
 */
@Component
public class Precedence {

    /** After the last scan; at a gate in a rush the next comes sooner. */
    private static final Duration RUSH = Duration.ofSeconds(3);

    private static final Duration LONGEST_FOR_SCANS = Duration.ofMillis(50);
    private static final Duration LONGEST_REST = Duration.ofMillis(50);
    private static final Duration LONGEST_FOR_OTHERS = Duration.ofSeconds(2);
    private static final Duration LOOK = Duration.ofMillis(1);

    private final AtomicInteger underway = new AtomicInteger();
    private final Semaphore turn = new Semaphore(1);
    private volatile long last = System.nanoTime() - RUSH.toNanos();

    /** Does what somebody stands and waits for. */
    public <T> T first(Supplier<T> work) {
        underway.incrementAndGet();
        try {
            return work.get();
        } finally {
            last = System.nanoTime();
            underway.decrementAndGet();
        }
    }

    /** Does what can wait, at once where no gate is at work. */
    public <T> T behind(Supplier<T> work) {
        return isRush() ? inTurn(work) : work.get();
    }

    private boolean isRush() {
        return underway.get() > 0 || System.nanoTime() - last < RUSH.toNanos();
    }

    private <T> T inTurn(Supplier<T> work) {
        boolean mine = isMine();
        try {
            stepAside();
            return rested(work);
        } finally {
            if (mine) {
                turn.release();
            }
        }
    }

    /** With a rest behind it, as long as itself: half of the time belongs to the gates. */
    private static <T> T rested(Supplier<T> work) {
        long begun = System.nanoTime();
        try {
            return work.get();
        } finally {
            LockSupport.parkNanos(Math.min(System.nanoTime() - begun, LONGEST_REST.toNanos()));
        }
    }

    /** False where the one before takes too long, or the program ends. */
    private boolean isMine() {
        try {
            return turn.tryAcquire(LONGEST_FOR_OTHERS.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Waits for a moment while a scan is in hand. */
    public void stepAside() {
        long end = System.nanoTime() + LONGEST_FOR_SCANS.toNanos();
        while (underway.get() > 0
                && System.nanoTime() < end
                && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }
}
