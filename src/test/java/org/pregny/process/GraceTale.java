package org.pregny.process;

import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.pregny.TestTime;
import org.pregny.application.ApplicationCase;
import org.pregny.application.HeldDecisionDesk;
import org.pregny.application.Receipt;
import org.pregny.application.Representative;
import org.pregny.application.RepresentativeState;
import org.pregny.application.RepresentativeVerdict;
import org.pregny.event.Event;
import org.pregny.kernel.Actor;
import org.pregny.review.HeldReviews;
import org.pregny.review.ReviewTask;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Events whose decisions can be undone for ten minutes, and what becomes of two people about whom one was taken. */
class GraceTale {

    static final Actor LEAD = Actor.staff("lead");
    static final Duration GRACE = Duration.ofMinutes(10);

    @Autowired
    EventStory tale;

    @Autowired
    Story story;

    @Autowired
    HeldDecisionDesk held;

    @Autowired
    HeldReviews reviews;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void itIsTheTwentyFirstOfAugust() {
        story.clock.set(TestTime.OPEN);
    }

    Event aHearing() {
        return tale.aHearing(tree -> grace(tree, 10));
    }

    static ObjectNode grace(ObjectNode tree, int minutes) {
        ((ObjectNode) tree.get("review")).put("graceMinutes", minutes);
        return tree;
    }

    /** The first of two people is approved, the second refused. */
    Receipt decided(Event event) {
        String key = UUID.randomUUID().toString();
        Receipt receipt = tale.submit(
                event,
                anApplication()
                        .of(
                                aRepresentative("Ana " + key, key + "@a.example"),
                                aRepresentative("Bo " + key, key + "@b.example")));
        story.decide(
                receipt.id(),
                (about, position) -> position == about.representatives().get(0).position());
        return receipt;
    }

    void endGrace(Receipt receipt) {
        story.clock.set(story.clock.instant().plus(GRACE));
        story.runDueJobs(receipt.id());
    }

    List<RepresentativeVerdict> approvals(Receipt receipt) {
        return about(receipt).undecided().stream()
                .map(r -> RepresentativeVerdict.approve(r.id()))
                .toList();
    }

    ReviewTask last(Receipt receipt) {
        return story.reviews.latest(receipt.id()).orElseThrow();
    }

    ApplicationCase about(Receipt receipt) {
        return story.applications.caseOf(receipt.id());
    }

    List<RepresentativeState> states(Receipt receipt) {
        return about(receipt).representatives().stream()
                .map(Representative::state)
                .toList();
    }

    List<String> traces(Receipt receipt) {
        return audit(receipt, "select action from audit_entry where case_id = :id");
    }

    List<String> audit(Receipt receipt, String sql) {
        return jdbc.sql(sql)
                .param("id", receipt.id().uuid())
                .query(String.class)
                .list();
    }
}
