package org.pregny.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;
import static org.pregny.review.ReviewStory.ANA;
import static org.pregny.review.ReviewStory.BO;
import static org.pregny.review.WorkListFilter.View.ALL;
import static org.pregny.review.WorkListFilter.View.DONE;
import static org.pregny.review.WorkListFilter.View.DUE_TODAY;
import static org.pregny.review.WorkListFilter.View.MINE;
import static org.pregny.review.WorkListFilter.View.OVERDUE;
import static org.pregny.review.WorkListFilter.View.POSSIBLE_DOUBLES;
import static org.pregny.review.WorkListFilter.View.RESUBMITTED;
import static org.pregny.review.WorkListFilter.View.UNASSIGNED;
import static org.pregny.review.WorkListFilter.View.VISA_URGENT;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.ApplicationId;
import org.pregny.application.NeedsEntry;
import org.pregny.application.Receipt;
import org.pregny.application.RepresentativeEntry;
import org.pregny.event.Event;
import org.pregny.process.EventStory;
import org.springframework.beans.factory.annotation.Autowired;

/** What reviewers find in the views of their list, whole and narrowed. */
@PregnyTest
class WorkListTest {

    @Autowired
    WorkList list;

    @Autowired
    ReviewStore store;

    @Autowired
    ReviewStory reviews;

    @Autowired
    EventStory story;

    private Event event;

    @BeforeEach
    void aHearingOfItsOwn() {
        story.story.clock.set(TestTime.OPEN);
        event = story.aHearing(tree -> {});
    }

    @Test
    void everyViewShowsItsOwnAndCountsIt() {
        event = story.aHearing(tree -> ((ObjectNode) tree.get("review")).put("visaLeadDays", 60));
        ReviewTaskId free = task(submit(aRepresentative("Nadia Petrova", "nadia@example.org")));
        ReviewTaskId mine = task(submit(aRepresentative("Tomas Silva", "tomas@example.org")));
        ReviewTaskId visa = task(submit(needing("Ivan Dravic", new NeedsEntry("", "yes", "", "", ""))));
        RepresentativeEntry twice = aRepresentative("Lena Twice", "lena@example.org");
        ReviewTaskId double1 = task(submit(twice));
        ReviewTaskId double2 = task(submit(twice));
        Receipt asked = story.submit(event, anApplication().of(aRepresentative("Ada Asked", "ada@example.org")));
        reviews.desk.claim(task(asked.id()), ANA);
        reviews.desk.askForInformation(task(asked.id()), "Which programme?", ANA);
        story.story.information.provideInformation(asked.accessKey(), "Shelters.");
        reviews.desk.claim(mine, ANA);

        assertThat(shown(UNASSIGNED)).contains(free, visa, double1).doesNotContain(mine);
        assertThat(shown(MINE)).containsExactly(mine);
        assertThat(shown(VISA_URGENT)).containsExactly(visa);
        assertThat(shown(POSSIBLE_DOUBLES)).containsExactlyInAnyOrder(double1, double2);
        assertThat(shown(RESUBMITTED)).containsExactly(task(asked.id()));
        assertThat(shown(ALL)).hasSize(6);
        assertThat(shown(DONE)).hasSize(1);
        assertThat(shown(OVERDUE)).isEmpty();
        assertThat(list.counts(filter(ALL)))
                .containsEntry(ALL, 6)
                .containsEntry(UNASSIGNED, 5)
                .containsEntry(MINE, 1)
                .containsEntry(POSSIBLE_DOUBLES, 2)
                .containsEntry(DONE, 1)
                .containsEntry(OVERDUE, 0);
    }

    @Test
    void whatIsDueTodayIsOverdueTheMomentItsTimeIsOver() {
        ReviewTask task = reviews.desk.task(task(submit(aRepresentative())));
        story.story.clock.set(task.dueAt().minusSeconds(60));
        assertThat(shown(DUE_TODAY)).containsExactly(task.id());
        assertThat(shown(OVERDUE)).isEmpty();

        story.story.clock.set(task.dueAt().plusSeconds(60));
        assertThat(shown(DUE_TODAY)).isEmpty();
        assertThat(shown(OVERDUE)).containsExactly(task.id());
        story.story.clock.set(task.dueAt().minusSeconds(60 * 60 * 24 + 60));
        assertThat(shown(DUE_TODAY)).isEmpty();
    }

    @Test
    void theListIsNarrowedByEverythingAtOnce() {
        ReviewTaskId task = task(submit(aRepresentative()));
        reviews.desk.claim(task, BO);
        ReviewTask now = reviews.desk.task(task);
        store.office(task, "NGO_LIAISON");

        assertThat(narrowed(new Narrowing(
                        now.event().text(),
                        now.category(),
                        List.of("KE", "UG"),
                        now.basisVerdict(),
                        now.stage(),
                        "NGO_LIAISON",
                        "bo")))
                .containsExactly(task);
        assertThat(narrowed(new Narrowing(now.event().text(), null, List.of("UG"), null, null, null, null)))
                .isEmpty();
        assertThat(narrowed(new Narrowing(now.event().text(), null, null, null, null, "OTHER", null)))
                .isEmpty();
        assertThat(narrowed(new Narrowing(now.event().text(), null, null, null, null, null, "ana")))
                .isEmpty();
    }

    private List<ReviewTaskId> narrowed(Narrowing to) {
        return ListedTasks.ids(list.page(new WorkListFilter(ALL, "ana", to, List.of()), DeskOrder.DUE, null));
    }

    private List<ReviewTaskId> shown(WorkListFilter.View view) {
        return ListedTasks.ids(list.page(filter(view), DeskOrder.DUE, null));
    }

    private WorkListFilter filter(WorkListFilter.View view) {
        return new WorkListFilter(view, event.code().text(), "ana");
    }

    private ApplicationId submit(RepresentativeEntry person) {
        return story.submit(event, anApplication().of(person)).id();
    }

    private ReviewTaskId task(ApplicationId application) {
        return story.story.task(application).id();
    }

    private static RepresentativeEntry needing(String name, NeedsEntry needs) {
        return new RepresentativeEntry(
                name, "", name.replace(' ', '.') + "@example.org", "PASSPORT", "99XY", "", "no", "", "", "", needs);
    }
}
