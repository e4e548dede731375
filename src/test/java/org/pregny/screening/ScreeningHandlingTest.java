package org.pregny.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Language;
import org.pregny.review.Absences;
import org.pregny.review.Bars;
import org.pregny.review.ConflictDeclaration;
import org.pregny.review.ConflictKind;
import org.pregny.review.Office;
import org.pregny.review.Offices;
import org.pregny.review.StaleClaims;
import org.pregny.review.TaskGone;
import org.pregny.round.Round;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who has a request in hand when people are away, offices change, or nobody goes on with it. */
@PregnyTest
class ScreeningHandlingTest {

    private static final LocalDate TODAY = LocalDate.ofInstant(TestTime.OPEN, ZoneOffset.UTC);

    @Autowired
    ScreeningStory tale;

    @Autowired
    ScreeningClaims claims;

    @Autowired
    Absences absences;

    @Autowired
    Offices offices;

    @Autowired
    StaleClaims stale;

    @Autowired
    Bars bars;

    @Autowired
    TestStaff staff;

    @Autowired
    JdbcClient jdbc;

    private Round round;
    private Actor one;
    private Actor two;

    @BeforeEach
    void twoOfficersOfOneRound() {
        tale.story.clock.set(TestTime.OPEN);
        tale.open();
        round = tale.requests.rounds.aRound();
        one = officer();
        two = officer();
    }

    @AfterEach
    void onlyTheFirstOfficeIsLeftToOthers() {
        jdbc.sql("delete from review_office where code <> 'MAIN'").update();
    }

    @Test
    void aRequestIsHandedToAnotherOfficeWithAReasonAndWaitsThereForAnybody() {
        anOffice("BANGKOK");
        ScreeningTask task = tale.aTask(round);
        tale.desk.claim(task.id(), one);

        assertThatThrownBy(() -> tale.desk.handOver(task.id(), "BANGKOK", " ", one))
                .hasMessage("review.office.refused.reason");
        for (String nowhere : List.of("ATLANTIS", Office.MAIN, "")) {
            assertThatThrownBy(() -> tale.desk.handOver(task.id(), nowhere, "Why", one))
                    .hasMessage("review.office.refused.office");
        }
        assertThatThrownBy(() -> tale.desk.handOver(task.id(), "BANGKOK", "Why", two))
                .hasMessage("screening.gone.claimed");
        tale.desk.handOver(task.id(), "BANGKOK", "They know it there.", one);

        ScreeningTask now = tale.now(task);
        assertThat(now.holding().office()).isEqualTo("BANGKOK");
        assertThat(now.assignee()).isNull();
        assertThat(tale.desk.handovers(task.id())).singleElement().satisfies(told -> {
            assertThat(told.from()).isEqualTo(Office.MAIN);
            assertThat(told.reason()).isEqualTo("They know it there.");
        });
        assertThat(facts(task, "screening.handedOver"))
                .singleElement()
                .asString()
                .contains("MAIN", "BANGKOK")
                .doesNotContain("know");
        tale.desk.claim(task.id(), two);
    }

    @Test
    void whatHasEndedIsNotHandedOver() {
        anOffice("BANGKOK");
        ScreeningTask task = tale.aTask(round);
        tale.refused(task, one);

        assertThatThrownBy(() -> tale.desk.handOver(task.id(), "BANGKOK", "Why", one))
                .hasMessage("screening.gone.ended");
    }

    @Test
    void theDeputyAndNobodyElseTakesOverWhileTheOtherIsAway() {
        Actor three = officer();
        ScreeningTask task = tale.aTask(round);
        tale.desk.claim(task.id(), one);
        assertThatThrownBy(() -> claims.takeOver(task.id().uuid(), two)).hasMessage("screening.gone.claimed");
        absences.add(two.name(), TODAY, TODAY.plusDays(1), one);

        assertThat(claims.mayTakeOver(tale.now(task), two.name())).isTrue();
        assertThatThrownBy(() -> claims.takeOver(task.id().uuid(), three)).isInstanceOf(TaskGone.class);
        claims.takeOver(task.id().uuid(), two);

        assertThat(tale.now(task).assignee()).isEqualTo(two.name());
        assertThat(facts(task, "screening.assigned")).singleElement().asString().contains(one.name(), two.name());
    }

    @Test
    void whatIsGivenToSomebodyWhoIsAwayGoesToTheDeputyUntilTheyAreBack() {
        ScreeningTask task = tale.aTask(round);
        absences.add(two.name(), TODAY, TODAY, one);

        assertThat(claims.assign(task.id().uuid(), one.name(), ScreeningStory.LEAD))
                .isEqualTo(two.name());
        tale.story.clock.set(TestTime.OPEN.plus(Duration.ofDays(2)));
        assertThat(claims.assign(task.id().uuid(), one.name(), ScreeningStory.LEAD))
                .isEqualTo(one.name());
    }

    @Test
    void aDeputyWithAConflictOfInterestTakesNothingOver() {
        ScreeningTask task = tale.aTask(round);
        bars.declareAhead(task.organisationName(), new ConflictDeclaration(ConflictKind.FAMILY, ""), two);
        tale.desk.claim(task.id(), one);
        absences.add(two.name(), TODAY, TODAY, one);

        assertThatThrownBy(() -> claims.takeOver(task.id().uuid(), two)).hasMessage("screening.refused.barred");
        assertThat(tale.now(task).assignee()).isEqualTo(one.name());
    }

    @Test
    void aClaimThatIsTooOldReturnsAndAFreshOneStays() {
        ScreeningTask old = tale.aTask(round);
        ScreeningTask fresh = tale.aTask(round);
        tale.desk.claim(old.id(), one);
        tale.story.clock.set(TestTime.OPEN.plus(Duration.ofHours(1)));
        tale.desk.claim(fresh.id(), one);

        stale.sweep(TestTime.OPEN);

        assertThat(tale.now(old).assignee()).isNull();
        assertThat(tale.now(fresh).assignee()).isEqualTo(one.name());
        assertThat(facts(old, "screening.returned")).singleElement().asString().contains(one.name());
        stale.sweep(TestTime.OPEN);
        assertThat(facts(old, "screening.returned")).hasSize(1);
    }

    private Actor officer() {
        String name = "handling-" + UUID.randomUUID().toString().substring(0, 8);
        staff.add(name, "REVIEWER");
        return Actor.staff(name);
    }

    private void anOffice(String code) {
        offices.save(
                new Office(
                        code,
                        Arrays.stream(Language.values())
                                .collect(Collectors.toMap(Function.identity(), language -> code)),
                        List.of()),
                ScreeningStory.LEAD);
    }

    private List<String> facts(ScreeningTask task, String action) {
        return jdbc.sql("select facts from audit_entry where subject_id = :id and action = :action order by id")
                .param("id", task.id().uuid())
                .param("action", action)
                .query(String.class)
                .list();
    }
}
