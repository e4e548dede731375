package org.pregny.kill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.pregny.Browser;
import org.pregny.CrowdedEvents;
import org.pregny.SmtpListener;

/** One life story of an installation: a crowd applies and is approved while the program dies again and again. */
final class KillRun implements AutoCloseable {

    private static final int PEOPLE_EACH = 50;
    private static final int LETTERS_EACH = 2;
    private static final Duration LONGEST_WORK = Duration.ofMinutes(4);

    final SmtpListener mails = SmtpListener.open().withoutContents().start();
    final KillDatabase database;
    final Crowd crowd;
    final List<Duration> resumed = new ArrayList<>();
    private final KillMoments moments;
    private final int applications;
    private final PregnyProcess program;
    private final Approver approver;
    private List<CompletableFuture<Void>> actors;

    KillRun(long seed, int rounds, int people, Path folder) throws IOException {
        Path data = Files.createDirectories(folder.resolve("data").toAbsolutePath());
        int port = PregnyProcess.freePort();
        applications = people / PEOPLE_EACH;
        moments = new KillMoments(seed, rounds, people);
        database = KillDatabase.in(data);
        crowd = new Crowd(new Browser(port), applications, PEOPLE_EACH, () -> mails.mails()
                .size());
        approver = new Approver(new Browser(port), crowd::isThrough);
        List<String> settings = List.of(
                "--pregny.data=" + data,
                "--pregny.review.grace=PT0S",
                "--pregny.event.files=file:" + CrowdedEvents.file(data, PEOPLE_EACH),
                "--spring.mail.host=localhost",
                "--spring.mail.port=" + mails.port());
        program = new PregnyProcess(
                port,
                folder,
                Stream.of(PregnyProcess.AS_DEMO, settings, database.settings())
                        .flatMap(List::stream)
                        .toList());
    }

    /** Kills so often, then lets the work come to its end and the program stop in peace. */
    void live(int rounds) throws Exception {
        actors = List.of(acting(crowd::apply), acting(approver::approve));
        for (int round = 1; round <= rounds; round++) {
            liveUntil(moments.next());
            program.kill();
        }
        liveUntilAllIsDone();
        actors.forEach(CompletableFuture::join);
        program.stop();
    }

    private static CompletableFuture<Void> acting(Runnable part) {
        return CompletableFuture.runAsync(part, work -> Thread.ofVirtual().start(work));
    }

    private void liveUntil(KillMoments.Moment moment) throws Exception {
        int before = mails.mails().size();
        long launched = System.nanoTime();
        program.launch();
        if (!moment.starting()) {
            awaitMails(before + 1);
            resumed.add(Duration.ofNanos(System.nanoTime() - launched));
            awaitMails(before + moment.mails());
        }
        Thread.sleep(moment.millis());
    }

    private void liveUntilAllIsDone() throws Exception {
        liveUntil(new KillMoments.Moment(false, 1, 0));
        program.awaitAnswer();
        int letters = applications * (PEOPLE_EACH + LETTERS_EACH);
        Patience.untilTrue(
                LONGEST_WORK,
                letters + " different letters",
                () -> isWell()
                        && mails.mails().stream()
                                        .map(m -> m.messageId())
                                        .distinct()
                                        .count()
                                >= letters);
    }

    private void awaitMails(int count) throws InterruptedException {
        Patience.untilTrue(
                LONGEST_WORK, count + " mails", () -> isWell() && mails.mails().size() >= count);
    }

    /** True, or the test is over: nobody but us ends the program, and nobody in it gives up. */
    private boolean isWell() {
        actors.stream().filter(CompletableFuture::isCompletedExceptionally).forEach(CompletableFuture::join);
        return program.isAlive();
    }

    @Override
    public void close() throws IOException {
        program.destroy();
        mails.close();
        database.close();
    }
}
