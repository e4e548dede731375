package org.pregny.viewer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Where a page of a PDF from a stranger is looked at. A thread of our own could not be stopped when a file keeps it busy, nor
 * could its memory be counted, so a program of its own draws: it is started when somebody looks, used again, killed when it
 * takes too long, and sent away when nobody has looked for a minute or two.
 */
@Service
public class PageViewer implements AutoCloseable {

    private final ViewerSettings settings;
    private final Semaphore places;
    private final Deque<Bench> free = new ConcurrentLinkedDeque<>();
    private final ScheduledExecutorService alarm = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("page-viewer-", 0).factory());

    PageViewer(ViewerSettings settings) {
        this.settings = settings;
        this.places = new Semaphore(settings.benches(), true);
    }

    /** Hold no transaction meanwhile: it may take as long as the settings say. */
    public PageSight look(byte[] pdf, PageWish wish) {
        if (!gotPlace()) {
            return PageSight.none(PageOutcome.BUSY, 0);
        }
        try {
            return look(bench(), new PageWire.Order(pdf, wish));
        } finally {
            places.release();
        }
    }

    @Scheduled(fixedDelay = 60 * 1000, initialDelay = 60 * 1000)
    void sendAway() {
        free.stream().filter(Bench::hasRested).forEach(bench -> {
            if (free.remove(bench)) {
                bench.close();
            }
        });
    }

    @Override
    public void close() {
        alarm.shutdownNow();
        free.forEach(Bench::close);
    }

    private PageSight look(Bench bench, PageWire.Order order) {
        PageSight sight = bench.look(order, alarm, settings.longest().toMillis());
        if (bench.isThere()) {
            free.push(bench);
        }
        return sight;
    }

    private Bench bench() {
        for (Bench waiting = free.poll(); waiting != null; waiting = free.poll()) {
            if (waiting.isThere()) {
                return waiting;
            }
        }
        try {
            return new Bench(settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean gotPlace() {
        try {
            return places.tryAcquire(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
