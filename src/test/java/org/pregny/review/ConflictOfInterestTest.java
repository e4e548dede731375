package org.pregny.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.ApplicationId;
import org.pregny.application.OrganisationEntry;
import org.pregny.application.Receipt;
import org.pregny.application.ReconsiderationDesk;
import org.pregny.kernel.Actor;
import org.pregny.opinion.OpinionDesk;
import org.pregny.opinion.Proposal;
import org.pregny.opinion.Signatory;
import org.pregny.process.Story;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever is tied to an applicant lets the case go and can take nothing of it again (domain b4, conflict of interest). */
@PregnyTest
class ConflictOfInterestTest {

    private static final Actor TIED = Actor.staff("tied");
    private static final Actor FREE = Actor.staff("free");
    private static final Signatory LEAD = Signatory.of("lead-one", "LEAD_REVIEWER");
    private static final Signatory OTHER_LEAD = Signatory.of("lead-two", "LEAD_REVIEWER");
    private static final ConflictDeclaration FAMILY = new ConflictDeclaration(ConflictKind.FAMILY, "My sister.");

    @Autowired
    Story story;

    @Autowired
    Bars bars;

    @Autowired
    BarOverriding overriding;

    @Autowired
    OpinionDesk opinions;

    @Autowired
    ReconsiderationDesk reconsiderations;

    @Autowired
    ReviewDesk desk;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void applicationsAreTaken() {
        story.clock.set(TestTime.OPEN);
    }

    @Test
    void whoeverHoldsTheCaseLetsItGoAndItGoesOnWithSomebodyElse() {
        Receipt receipt = applies("Tied Together " + UUID.randomUUID());
        ReviewTask task = story.task(receipt.id());
        desk.claim(task.id(), TIED);

        bars.declare(task.id(), FAMILY, TIED);

        assertThat(desk.task(task.id()).assignee()).isNull();
        assertThatThrownBy(() -> desk.claim(task.id(), TIED)).isInstanceOf(SameReviewer.class);
        desk.claim(task.id(), FREE);
        assertThat(desk.task(task.id()).isHeldBy("free")).isTrue();
        assertThat(audited(receipt.id())).contains("review.conflictDeclared", "review.released");
        assertThat(facts(receipt.id())).contains("FAMILY").doesNotContain("My sister.");
    }

    @Test
    void aTaskThatSomebodyElseHoldsStaysTheirs() {
        Receipt receipt = applies("Held By Another " + UUID.randomUUID());
        ReviewTask task = story.task(receipt.id());
        desk.claim(task.id(), FREE);

        bars.declare(task.id(), FAMILY, TIED);

        assertThat(desk.task(task.id()).isHeldBy("free")).isTrue();
        assertThat(desk.task(task.id()).isBarredTo("tied")).isTrue();
    }

    @Test
    void theReconsiderationIsBarredToWhoRefusedAndToWhoeverIsTied() {
        Receipt receipt = applies("Looked At Again " + UUID.randomUUID());
        bars.declare(story.task(receipt.id()).id(), FAMILY, TIED);
        bars.declare(story.task(receipt.id()).id(), FAMILY, Actor.staff("tied-too"));
        story.decide(receipt.id(), (about, position) -> false);
        reconsiderations.request(receipt.accessKey(), List.of(), "");

        ReviewTask second =
                about(reconsiderations.of(receipt.id()).orElseThrow().id().uuid());

        assertThat(second.holding().barred()).containsExactlyInAnyOrder("tied", "tied-too", Story.REVIEWER.name());
        for (String barred : List.of("tied", "tied-too", Story.REVIEWER.name())) {
            assertThatThrownBy(() -> desk.claim(second.id(), Actor.staff(barred)))
                    .isInstanceOf(SameReviewer.class);
        }
        desk.claim(second.id(), FREE);
    }

    @Test
    void whatIsDeclaredInAdvanceHoldsForWhateverTheOrganisationSendsHoweverItSpellsItself() {
        String unique = UUID.randomUUID().toString().substring(0, 8);
        Receipt open = applies("Société Générale des Amis " + unique);
        desk.claim(story.task(open.id()).id(), TIED);

        bars.declareAhead("SOCIETE GENERALE DES AMIS " + unique, FAMILY, TIED);
        Receipt later = applies("Societé-Générale des Amis " + unique);
        Receipt stranger = applies("Another One " + unique);

        assertThat(desk.task(story.task(open.id()).id()).assignee()).isNull();
        assertThat(story.task(later.id()).isBarredTo("tied")).isTrue();
        assertThatThrownBy(() -> desk.claim(story.task(later.id()).id(), TIED)).isInstanceOf(SameReviewer.class);
        assertThat(story.task(stranger.id()).isBarredTo("tied")).isFalse();
        assertThat(bars.declaredBy("tied")).first().satisfies(bar -> assertThat(bar.organisation())
                .isEqualTo("SOCIETE GENERALE DES AMIS " + unique));
    }

    @Test
    void aConflictDeclaredWhileATaskWasBeingOpenedStillHoldsAtTheClaim() {
        Receipt receipt = applies("In The Same Second " + UUID.randomUUID());
        ReviewTask task = story.task(receipt.id());
        bars.declare(task.id(), FAMILY, TIED);
        jdbc.sql("update review_task set barred = null where id = :id")
                .param("id", task.id().uuid())
                .update();

        assertThatThrownBy(() -> desk.claim(task.id(), TIED)).isInstanceOf(SameReviewer.class);
    }

    @Test
    void twoOthersTogetherLiftAConflictThatIsNone() {
        ReviewTask task = story.task(applies("No Conflict " + UUID.randomUUID()).id());
        bars.declare(task.id(), FAMILY, OTHER_LEAD.actor());
        Bar bar = bars.standing(task).get(0);

        assertThatThrownBy(() -> overriding.propose(bar.id(), "It is none.", OTHER_LEAD))
                .hasMessage("review.conflictOfInterest.refused.own");
        Proposal proposal = overriding.propose(bar.id(), "Another family of that name.", LEAD);
        assertThatThrownBy(() -> opinions.give(proposal.id(), true, "", OTHER_LEAD))
                .hasMessage("opinion.refused.party");
        assertThatThrownBy(() -> opinions.give(proposal.id(), true, "", LEAD)).hasMessage("opinion.refused.fourEyes");
        opinions.give(proposal.id(), true, "", Signatory.of("organiser", "ORGANISER"));

        assertThat(bars.standing(task)).isEmpty();
        assertThat(desk.task(task.id()).holding().barred()).isEmpty();
        desk.claim(task.id(), OTHER_LEAD.actor());
        assertThat(story.ended(bar.id().toString())).containsExactly("stepDone");
    }

    @Test
    void aConflictThatASecondPersonSeesAsOneStays() {
        ReviewTask task = story.task(applies("A Conflict " + UUID.randomUUID()).id());
        bars.declare(task.id(), FAMILY, TIED);
        Bar bar = bars.standing(task).get(0);

        opinions.give(overriding.propose(bar.id(), "It is none.", LEAD).id(), false, "It is one.", OTHER_LEAD);

        assertThat(bars.standing(task)).containsExactly(bar);
        assertThatThrownBy(() -> desk.claim(task.id(), TIED)).isInstanceOf(SameReviewer.class);
        assertThat(story.ended(bar.id().toString())).containsExactly("stepDropped");
    }

    @Test
    void aDeclarationNeedsItsCodeAndAnOrganisationItsName() {
        ReviewTask task = story.task(applies("Codes " + UUID.randomUUID()).id());

        assertThatThrownBy(() -> bars.declare(task.id(), new ConflictDeclaration(null, "x"), TIED))
                .hasMessage("review.conflictOfInterest.refused.kind");
        assertThatThrownBy(() -> bars.declareAhead(" - ", FAMILY, TIED))
                .hasMessage("review.conflictOfInterest.refused.organisation");
    }

    private Receipt applies(String organisation) {
        return story.submit(anApplication()
                .by(OrganisationEntry.of(organisation, "KE", "NGO", "ECOSOC", ""))
                .of(aRepresentative("Ana Ruiz", UUID.randomUUID() + "@example.org"))
                .build());
    }

    private ReviewTask about(UUID subject) {
        return desk.task(new ReviewTaskId(jdbc.sql("select id from review_task where subject_id = :id")
                .param("id", subject)
                .query(UUID.class)
                .single()));
    }

    private List<String> audited(ApplicationId id) {
        return jdbc.sql("select action from audit_entry where case_id = :id")
                .param("id", id.uuid())
                .query(String.class)
                .list();
    }

    private String facts(ApplicationId id) {
        return String.join(
                " ",
                jdbc.sql("select facts from audit_entry where case_id = :id and facts is not null")
                        .param("id", id.uuid())
                        .query(String.class)
                        .list());
    }
}
