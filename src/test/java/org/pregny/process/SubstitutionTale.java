package org.pregny.process;

import static org.assertj.core.api.Assertions.tuple;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.pregny.TestTime;
import org.pregny.application.Receipt;
import org.pregny.application.Representative;
import org.pregny.application.RepresentativeEntry;
import org.pregny.application.RepresentativeVerdict;
import org.pregny.application.Substitution;
import org.pregny.application.SubstitutionDesk;
import org.pregny.application.WaitingDesk;
import org.pregny.application.WithdrawalDesk;
import org.pregny.event.Event;
import org.pregny.pass.PassOffice;
import org.pregny.pass.PassState;
import org.pregny.review.ReviewTask;
import org.pregny.review.ReviewTaskId;
import org.pregny.review.SubstitutionReview;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A hearing of one’s own, people with places, and others who are to take them. */
class SubstitutionTale {

    @Autowired
    Story story;

    @Autowired
    EventStory tale;

    @Autowired
    SubstitutionDesk desk;

    @Autowired
    SubstitutionReview review;

    @Autowired
    WithdrawalDesk withdrawals;

    @Autowired
    WaitingDesk waiting;

    @Autowired
    PassOffice passes;

    @Autowired
    org.pregny.application.ApplicationHistory history;

    @Autowired
    JdbcClient jdbc;

    Event hearing;

    @BeforeEach
    void aHearingOfOnesOwn() {
        story.clock.set(TestTime.OPEN);
        hearing = tale.aHearing(e -> {});
    }

    Receipt approved(String... names) {
        RepresentativeEntry[] people =
                java.util.Arrays.stream(names).map(this::named).toArray(RepresentativeEntry[]::new);
        return tale.approved(hearing, anApplication().of(people));
    }

    RepresentativeEntry named(String name) {
        return aRepresentative(name, UUID.randomUUID() + "@example.org");
    }

    Representative waitlisted() {
        Receipt receipt = tale.submit(hearing, anApplication());
        story.reviews.decide(
                story.claimed(receipt.id()).id(),
                List.of(RepresentativeVerdict.waitlist(person(receipt, 0).id())),
                Story.REVIEWER);
        return person(receipt, 0);
    }

    Substitution ask(Receipt receipt, int former, String name) {
        return desk.request(receipt.accessKey(), person(receipt, former).id(), named(name));
    }

    void accept(Substitution asked) {
        review.accept(claimed(asked), Story.REVIEWER);
        story.runDueJobs(asked.id().toString());
    }

    ReviewTaskId claimed(Substitution asked) {
        ReviewTask task = task(asked);
        story.reviews.claim(task.id(), Story.REVIEWER);
        return task.id();
    }

    ReviewTask task(Substitution asked) {
        return story.reviews.task(new ReviewTaskId(jdbc.sql("select id from review_task where subject_id = :id")
                .param("id", asked.id().uuid())
                .query(UUID.class)
                .single()));
    }

    Representative person(Receipt receipt, int n) {
        return story.applications.caseOf(receipt.id()).representatives().get(n);
    }

    List<org.assertj.core.groups.Tuple> people(Receipt receipt) {
        return story.applications.caseOf(receipt.id()).representatives().stream()
                .map(r -> tuple(r.nameOnId(), r.state()))
                .toList();
    }

    PassState state(String name, Receipt receipt) {
        return passes.passesOf(receipt.id()).stream()
                .filter(p -> p.holder().nameOnId().equals(name))
                .findFirst()
                .orElseThrow()
                .state();
    }

    List<String> endOf(Substitution asked) {
        return story.ended(asked.id().toString());
    }

    List<String> letters(Receipt receipt) {
        return tale.letters(receipt.id());
    }

    List<String> audited(Receipt receipt) {
        return jdbc.sql("select action from audit_entry where case_id = :id")
                .param("id", receipt.id().uuid())
                .query(String.class)
                .list();
    }
}
