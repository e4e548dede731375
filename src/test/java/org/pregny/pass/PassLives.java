package org.pregny.pass;

import static org.pregny.Applications.anApplication;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.pregny.TestTime;
import org.pregny.application.Receipt;
import org.pregny.application.Submission;
import org.pregny.kernel.Actor;
import org.pregny.kernel.DocumentType;
import org.pregny.process.Story;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings passes to life for tests, and into any state. */
@Component
@Profile("test")
final class PassLives {

    static final Authority OFFICER = Authority.officer(Actor.staff("pass-officer"));

    private final Story story;
    private final PassOffice office;
    private final PassStore store;
    private final PassLife life;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    PassLives(
            Story story,
            PassOffice office,
            PassStore store,
            PassLife life,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.story = story;
        this.office = office;
        this.store = store;
        this.life = life;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    Pass issued() {
        return issued(anApplication().build());
    }

    Pass issued(Submission submission) {
        story.clock.set(TestTime.OPEN);
        Receipt receipt = story.submit(submission);
        story.approveAll(receipt.id());
        story.runDueJobs(receipt.id());
        return office.passesOf(receipt.id()).get(0);
    }

    Pass activated() {
        return office.activate(issued().id(), DocumentType.PASSPORT, OFFICER.actor());
    }

    /** A pass that has come to this state by allowed steps. */
    Pass in(PassState state) {
        return state == PassState.ACTIVATED
                ? activated()
                : state == PassState.ISSUED ? issued() : become(issued(), state, because(PassCause.SECURITY));
    }

    Pass become(Pass pass, PassState state, PassReason reason) {
        return transaction.execute(t -> life.change(store.lock(pass.id()).orElseThrow(), state, reason));
    }

    static PassReason because(PassCause cause) {
        return PassReason.of(cause, OFFICER);
    }

    /** The actions that the audit trail tells of a pass, in order. */
    List<String> audited(Pass pass) {
        return jdbc.sql("select action from audit_entry where subject_id = :pass order by id")
                .param("pass", pass.id().uuid())
                .query(String.class)
                .list();
    }

    /** Runs both in the same moment and tells how many succeeded; the others must have been refused. */
    static long succeededAtOnce(Callable<?> one, Callable<?> other) {
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            return Stream.of(one, other)
                    .map(work -> threads.submit(() -> {
                        start.await();
                        try {
                            work.call();
                            return true;
                        } catch (PassChangeRefused refused) {
                            return false;
                        }
                    }))
                    .toList()
                    .stream()
                    .filter(done -> {
                        try {
                            return done.get();
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .count();
        }
    }
}
