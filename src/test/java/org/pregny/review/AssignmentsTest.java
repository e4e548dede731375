package org.pregny.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.kernel.Actor;
import org.pregny.kernel.NotFound;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who gets a task that is given away, who stands in, and what becomes of a claim nobody acts on. */
@PregnyTest
class AssignmentsTest {

    private static final LocalDate TODAY = LocalDate.parse("2017-08-21");

    @Autowired
    ReviewClaims claims;

    @Autowired
    Absences absences;

    @Autowired
    StaleClaims stale;

    @Autowired
    ReviewStory story;

    @Autowired
    TestStaff staff;

    @Autowired
    JdbcClient jdbc;

    private final String one = name("one");
    private final String two = name("two");
    private final String three = name("three");
    private final Actor lead = Actor.staff(name("lead"));
    private ReviewTaskId task;

    @BeforeEach
    void threeReviewersAndACase() {
        story.story.clock.set(TestTime.OPEN);
        List.of(one, two, three).forEach(name -> staff.add(name, "REVIEWER"));
        task = story.task(story.twoPeople()).id();
    }

    @Test
    void aLeadGivesATaskToAReviewerAndOnToAnother() {
        assertThat(claims.assign(task.uuid(), one, lead)).isEqualTo(one);
        assertThat(claims.assign(task.uuid(), two, lead)).isEqualTo(two);

        assertThat(story.desk.task(task).assignee()).isEqualTo(two);
        assertThat(audited("review.assigned")).hasSize(2).last().asString().contains(two);
    }

    @Test
    void nobodyElseThanAReviewerGetsATask() {
        String guard = name("guard");
        staff.add(guard, "GATE");
        staff.disable(three);

        for (String nobody : List.of(guard, three, "nobody-at-all", "")) {
            assertThatThrownBy(() -> claims.assign(task.uuid(), nobody, lead)).isInstanceOf(AssignmentRefused.class);
        }
        assertThat(story.desk.task(task).assignee()).isNull();
    }

    @Test
    void whatIsGivenToSomebodyWhoIsAwayGoesToTheDeputyOfTheDeputy() {
        away(one, two, TODAY, TODAY.plusDays(3));
        away(two, three, TODAY, TODAY);

        assertThat(claims.assign(task.uuid(), one, lead)).isEqualTo(three);
        assertThat(audited("review.assigned").get(0)).contains(one, three);
        story.story.clock.set(TestTime.OPEN.plus(Duration.ofDays(1)));
        assertThat(claims.assign(task.uuid(), one, lead)).as("two is back").isEqualTo(two);
        story.story.clock.set(TestTime.OPEN.plus(Duration.ofDays(4)));
        assertThat(claims.assign(task.uuid(), one, lead)).as("one is back").isEqualTo(one);
    }

    @Test
    void twoWhoStandInForEachOtherKeepTheirTasks() {
        away(one, two, TODAY, TODAY);
        away(two, one, TODAY, TODAY);

        assertThat(claims.assign(task.uuid(), one, lead)).isEqualTo(one);
    }

    @Test
    void theDeputyAndNobodyElseTakesOverWhileTheOtherIsAway() {
        claims.assign(task.uuid(), one, lead);
        away(one, two, TODAY, TODAY);

        assertThatThrownBy(() -> claims.takeOver(task.uuid(), Actor.staff(three)))
                .isInstanceOf(TaskGone.class);
        claims.takeOver(task.uuid(), Actor.staff(two));
        assertThat(story.desk.task(task).assignee()).isEqualTo(two);
    }

    @Test
    void anAbsenceEndsWithItsOwnerOnly() {
        away(one, two, TODAY, TODAY.plusDays(9));
        UUID id = absences.all().stream()
                .filter(a -> a.reviewer().equals(one))
                .findFirst()
                .orElseThrow()
                .id();

        assertThatThrownBy(() -> absences.end(id, Actor.staff(three))).isInstanceOf(NotFound.class);
        absences.end(id, Actor.staff(one));
        assertThat(claims.assign(task.uuid(), one, lead)).isEqualTo(one);
    }

    @Test
    void anAbsenceNeedsDaysToComeAndSomebodyElseWhoReviews() {
        assertThatThrownBy(() -> away(one, one, TODAY, TODAY)).hasMessage("review.absence.fault.deputy");
        assertThatThrownBy(() -> away(one, "nobody-at-all", TODAY, TODAY)).hasMessage("review.absence.fault.deputy");
        assertThatThrownBy(() -> away(one, two, TODAY, TODAY.minusDays(1))).hasMessage("review.absence.fault.days");
        assertThatThrownBy(() -> away(one, two, null, TODAY)).hasMessage("review.absence.fault.days");
        assertThatThrownBy(() -> away(one, two, TODAY, TODAY.plusYears(2))).hasMessage("review.absence.fault.long");
    }

    @Test
    void aClaimThatIsTooOldReturnsAndAFreshOneStays() {
        ReviewTaskId fresh = story.task(story.twoPeople()).id();
        claims.assign(task.uuid(), one, lead);
        story.story.clock.set(TestTime.OPEN.plus(Duration.ofHours(1)));
        claims.assign(fresh.uuid(), one, lead);

        stale.sweep(TestTime.OPEN);
        assertThat(story.desk.task(task).assignee()).isNull();
        assertThat(story.desk.task(fresh).assignee()).isEqualTo(one);
        assertThat(audited("review.returned")).hasSize(1).first().asString().contains(one);
    }

    private void away(String reviewer, String deputy, LocalDate first, LocalDate last) {
        absences.add(deputy, first, last, Actor.staff(reviewer));
    }

    private List<String> audited(String action) {
        return jdbc.sql("select facts from audit_entry where subject_id = :id and action = :action order by id")
                .param("id", task.uuid())
                .param("action", action)
                .query(String.class)
                .list();
    }

    private static String name(String start) {
        return start + "-" + UUID.randomUUID().toString().substring(0, 8);
    }
}
