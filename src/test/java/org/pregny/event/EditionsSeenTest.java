package org.pregny.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.AnyDatabase;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.process.EventStory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@PregnyTest
@AnyDatabase
class EditionsSeenTest {

    @Autowired
    EventStory tale;

    @Autowired
    EventCatalogue catalogue;

    @Autowired
    PlatformTransactionManager transactions;

    private Event event;

    @BeforeEach
    void aHearingIsAnnounced() {
        tale.story.clock.set(TestTime.OPEN);
        event = tale.aHearing(tree -> {});
    }

    @Test
    void aTransactionMakesAllOfTheVersionThatItFirstSaw() {
        inTransaction(() -> {
            LocalDate seen = lastDay();
            changedMeanwhile();
            assertThat(lastDay()).isEqualTo(seen);
        });
        assertThat(lastDay()).isEqualTo(event.lastDay().plusDays(1));
    }

    @Test
    void whoLockedSomethingReadsAnew() {
        inTransaction(() -> {
            lastDay();
            changedMeanwhile();
            catalogue.lookAgain();
            assertThat(lastDay()).isEqualTo(event.lastDay().plusDays(1));
        });
    }

    @Test
    void whoHoldsTheEventReadsAnew() {
        inTransaction(() -> {
            lastDay();
            changedMeanwhile();
            catalogue.hold(event.code());
            assertThat(lastDay()).isEqualTo(event.lastDay().plusDays(1));
        });
    }

    @Test
    void aTransactionWithinAnotherSeesForItself() {
        inTransaction(() -> {
            LocalDate seen = lastDay();
            changedMeanwhile();
            TransactionTemplate own = new TransactionTemplate(transactions);
            own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
            assertThat(own.<LocalDate>execute(t -> lastDay()))
                    .isEqualTo(event.lastDay().plusDays(1));
            assertThat(lastDay()).isEqualTo(seen);
        });
    }

    private void inTransaction(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(t -> work.run());
    }

    private LocalDate lastDay() {
        return catalogue.event(event.code()).lastDay();
    }

    /** By somebody else, who is done before we go on. */
    private void changedMeanwhile() {
        CompletableFuture.runAsync(() -> tale.change(event.code(), tale::aDayLonger))
                .join();
    }
}
