package org.pregny.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pregny.Applications.anApplication;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.Receipt;
import org.pregny.kernel.Actor;
import org.pregny.kernel.ClockMoved;
import org.pregny.process.Story;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PregnyTest
class AuditTrailTest {

    @Autowired
    AuditTrail trail;

    @Autowired
    Story story;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void itIsTheTwentyFirstOfAugust() {
        story.clock.set(TestTime.OPEN);
    }

    @Test
    void aCaseTellsItsWholeStoryInOrder() {
        Receipt receipt = story.submit(anApplication().build());
        story.approveAll(receipt.id());
        story.runDueJobs(receipt.id());

        assertThat(trail.storyOf(receipt.id().uuid()))
                .extracting(AuditEntry::action)
                .containsExactly(
                        "application.receiptIssued",
                        "application.submitted",
                        "correspondence.queued",
                        "review.opened",
                        "review.claimed",
                        "application.representativeApproved",
                        "review.ended",
                        "correspondence.queued",
                        "application.decided",
                        "pass.issued",
                        "correspondence.queued",
                        "application.credentialSent",
                        "pass.sent");
    }

    @Test
    void noRowCanBeChangedOrDeleted() {
        story.submit(anApplication().build());

        assertThatThrownBy(() ->
                        jdbc.sql("update audit_entry set actor = 'nobody'").update())
                .hasStackTraceContaining("append-only");
        assertThatThrownBy(() -> jdbc.sql("delete from audit_entry").update()).hasStackTraceContaining("append-only");
    }

    @Test
    void aChangeThatIsRolledBackLeavesNoRow() {
        Receipt receipt = story.submit(anApplication().build());
        int before = trail.storyOf(receipt.id().uuid()).size();
        new TransactionTemplate(transactions).executeWithoutResult(t -> {
            story.claimed(receipt.id());
            t.setRollbackOnly();
        });

        assertThat(trail.storyOf(receipt.id().uuid())).hasSize(before);
    }

    @Test
    void aFactOutsideATransactionIsRefused() {
        ClockMoved fact = new ClockMoved(TestTime.OPEN, TestTime.OPEN, Actor.SYSTEM);

        assertThatThrownBy(() -> events.publishEvent(fact)).isInstanceOf(IllegalTransactionStateException.class);
    }
}
