package org.pregny.viewer;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** One running {@link PageWorker}: it draws one page at a time, and is killed when it does not answer. */
final class Bench implements AutoCloseable {

    private static final int FOR_IT_TO_END = 2;

    private final Process process;
    private final DataInputStream answers;
    private final DataOutputStream orders;
    private volatile boolean rested;
    private boolean ended;

    Bench(ViewerSettings settings) throws IOException {
        process = WorkerCommand.of(settings).start();
        answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        orders = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    }

    PageSight look(PageWire.Order order, ScheduledExecutorService alarm, long longest) {
        rested = false;
        AtomicBoolean late = new AtomicBoolean();
        Future<?> end = alarm.schedule(() -> kill(late), longest, TimeUnit.MILLISECONDS);
        try {
            PageWire.send(order, orders);
            return PageWire.sight(answers);
        } catch (IOException | RuntimeException noAnswer) {
            ended = true;
            return PageSight.none(late.get() ? PageOutcome.TOO_SLOW : verdict(), 0);
        } finally {
            end.cancel(false);
        }
    }

    /** A program that was killed may still be dying. */
    boolean isThere() {
        return !ended && process.isAlive();
    }

    /** Whether nobody has ordered anything since this was asked last. */
    boolean hasRested() {
        boolean before = rested;
        rested = true;
        return before;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private void kill(AtomicBoolean late) {
        late.set(true);
        process.destroyForcibly();
    }

    /** It falls silent before it has ended; only then does it say why. */
    private PageOutcome verdict() {
        try {
            boolean gone = process.waitFor(FOR_IT_TO_END, TimeUnit.SECONDS);
            return gone && process.exitValue() == WorkerCommand.OUT_OF_MEMORY
                    ? PageOutcome.TOO_LARGE
                    : PageOutcome.BROKEN;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return PageOutcome.TOO_SLOW;
        } finally {
            process.destroyForcibly();
        }
    }
}
