package org.pregny.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.aRepresentative;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.application.Substitution;
import org.pregny.application.SubstitutionDesk;
import org.pregny.desk.PickUpDesk;
import org.pregny.pass.Pass;
import org.pregny.pass.PassOffice;
import org.pregny.process.Story;
import org.pregny.review.ReviewTaskId;
import org.pregny.review.SubstitutionReview;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When another person has taken the place, the old code opens no gate from that moment on, and the new one does. */
@PregnyTest
class SubstitutedAtTheGateTest {

    @Autowired
    GateStory gate;

    @Autowired
    Story story;

    @Autowired
    SubstitutionDesk desk;

    @Autowired
    SubstitutionReview review;

    @Autowired
    PickUpDesk pickUp;

    @Autowired
    PassOffice passes;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theOldCodeIsDeadBeforeTheNewPassIsEvenMadeAndTheNewOneOpens() {
        Pass old = gate.activatedPass();
        String key = story.applications.receipt(old.application()).accessKey();
        Substitution asked = desk.request(key, old.representative(), aRepresentative("Bo Li", "bo@example.org"));
        ReviewTaskId task = new ReviewTaskId(jdbc.sql("select id from review_task where subject_id = :id")
                .param("id", asked.id().uuid())
                .query(UUID.class)
                .single());
        story.reviews.claim(task, Story.REVIEWER);
        gate.clock.set(GateStory.MORNING);
        assertThat(gate.scan(GateStory.GATE, old, Direction.ENTRY).verdict()).isEqualTo(ScanVerdict.ADMIT);

        review.accept(task, Story.REVIEWER);

        assertThat(gate.scan(GateStory.GATE, old, Direction.ENTRY).verdict()).isEqualTo(ScanVerdict.REVOKED);
        story.runDueJobs(asked.id().toString());
        Pass fresh = passes.passesOf(old.application()).stream()
                .filter(p -> asked.substitute().equals(p.representative()))
                .findFirst()
                .orElseThrow();
        pickUp.activate(fresh.id(), org.pregny.kernel.DocumentType.PASSPORT, GateStory.OFFICER);
        assertThat(gate.scan(GateStory.GATE, fresh, Direction.ENTRY).verdict()).isEqualTo(ScanVerdict.ADMIT);
    }
}
