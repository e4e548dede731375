package org.pregny.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;
import static org.pregny.bulk.BulkStory.DAN;
import static org.pregny.bulk.BulkStory.approve;
import static org.pregny.bulk.BulkStory.organisation;
import static org.pregny.bulk.BulkStory.somebody;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.AmendmentDesk;
import org.pregny.application.CaseField;
import org.pregny.application.FieldAddress;
import org.pregny.application.Receipt;
import org.pregny.application.RefusalReason;
import org.pregny.application.RepresentativeState;
import org.pregny.application.TypedFields;
import org.pregny.event.Event;
import org.pregny.kernel.SqlTime;
import org.pregny.run.RunId;
import org.pregny.run.RunState;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever is open about a case leaves it out of the many, and it is said why: at the preview, and once more at its turn. */
@PregnyTest
class ExclusionsTest {

    @Autowired
    BulkStory story;

    @Autowired
    AmendmentDesk amendments;

    @Autowired
    TestStaff staff;

    @Autowired
    JdbcClient jdbc;

    private Event event;

    @BeforeEach
    void itIsTheTwentyFirstOfAugust() {
        story.tale.story.clock.set(TestTime.OPEN);
        BulkStory.hire(staff);
        event = story.event();
    }

    @Test
    void thePreviewSaysOfEveryCaseWhyItIsLeftOut() {
        Receipt clear = story.clear(event, 1);
        Receipt held = story.clear(event, 1);
        story.tale.story.reviews.claim(story.tale.story.task(held.id()).id(), DAN);
        Receipt twin = story.tale.submit(
                event, BulkStory.ofClear(0).of(aRepresentative("Bulk Twin", "twin@example.org", "11AA")));
        Receipt otherTwin = story.tale.submit(
                event, BulkStory.ofClear(0).of(aRepresentative("Bulk Twin", "other.twin@example.org", "22BB")));
        Receipt unknown = story.tale.submit(event, anApplication().of(somebody()));
        Receipt inBadStanding = story.tale.submit(
                event,
                anApplication()
                        .by(organisation("Østersøens Vandrerforbund", "DK"))
                        .of(somebody()));
        Receipt guarded = story.clear(event, 1);
        protect(guarded);
        Receipt unscanned = story.clear(event, 1);
        quarantine(unscanned);

        BulkRun run =
                story.planned(approve(), clear, held, twin, otherTwin, unknown, inBadStanding, guarded, unscanned);

        assertThat(why(run, clear)).isNull();
        assertThat(why(run, held)).isEqualTo(LeftOut.HELD);
        assertThat(why(run, twin)).isEqualTo(LeftOut.DOUBLES);
        assertThat(why(run, otherTwin)).isEqualTo(LeftOut.DOUBLES);
        assertThat(why(run, unknown)).isEqualTo(LeftOut.UNCONFIRMED);
        assertThat(why(run, inBadStanding)).isEqualTo(LeftOut.INELIGIBLE);
        assertThat(why(run, guarded)).isEqualTo(LeftOut.PROTECTED);
        assertThat(why(run, unscanned)).isEqualTo(LeftOut.DOCUMENTS);
        assertThat(story.counts(run).waiting()).isEqualTo(1);
        assertThat(story.counts(run).reasons()).containsEntry(LeftOut.DOUBLES, 2);
    }

    @Test
    void aBasisThatNoRegisterConfirmsIsApprovedOnlyByWhoeverSaysSo() {
        Receipt unknown = story.tale.submit(event, anApplication().of(somebody()));

        BulkRun run = story.planned(new BulkPlan(BulkAction.APPROVE, null, null, true, true), unknown);

        assertThat(why(run, unknown)).isNull();
    }

    @Test
    void whatSpeaksAgainstAnApprovalDoesNotSpeakAgainstARefusal() {
        Receipt twin = story.tale.submit(
                event, anApplication().of(aRepresentative("Refused Twin", "twin@example.org", "11AA")));
        story.tale.submit(event, anApplication().of(aRepresentative("Refused Twin", "t2@example.org", "11AA")));

        BulkRun run = story.planned(new BulkPlan(BulkAction.REFUSE, RefusalReason.DUPLICATE, "", true, false), twin);

        assertThat(why(run, twin)).isNull();
    }

    @Test
    void whatTheApplicantChangesAfterThePreviewIsLeftOut() {
        Receipt changed = story.clear(event, 1);
        Receipt other = story.clear(event, 1);
        BulkRun run = story.started(approve(), changed, other);
        var person = story.tale
                .story
                .applications
                .caseOf(changed.id())
                .representatives()
                .get(0);
        int seen =
                story.tale.story.applications.caseOf(changed.id()).application().version();
        amendments.change(
                changed.accessKey(),
                new TypedFields(Map.of(new FieldAddress(person.id(), CaseField.FUNCTION), "Treasurer"), seen));

        story.work.work(() -> true, 0);

        assertThat(why(run, changed)).isEqualTo(LeftOut.CHANGED);
        assertThat(story.states(changed)).containsOnly(RepresentativeState.PENDING);
        assertThat(story.tale.story.task(changed.id()).assignee()).isNull();
        assertThat(story.states(other)).containsOnly(RepresentativeState.APPROVED);
    }

    @Test
    void whatAnotherReviewerTakesOrEndsAfterThePreviewIsLeftOut() {
        Receipt taken = story.clear(event, 1);
        Receipt ended = story.clear(event, 1);
        BulkRun run = story.started(approve(), taken, ended);
        story.tale.story.reviews.claim(story.tale.story.task(taken.id()).id(), DAN);
        story.tale.story.approveAll(ended.id());

        story.work.work(() -> true, 0);

        assertThat(why(run, taken)).isEqualTo(LeftOut.HELD);
        assertThat(why(run, ended)).isEqualTo(LeftOut.ENDED);
        assertThat(story.now(run).state()).isEqualTo(RunState.FINISHED);
    }

    @Test
    void whoeverMayNotReviewAnyMoreDecidesNothingMore() {
        staff.add("bulk-leaver", "REVIEWER");
        var leaver = org.pregny.kernel.Actor.staff("bulk-leaver");
        jdbc.sql("update staff_account set enabled = true where sign_in_name = 'bulk-leaver'")
                .update();
        Receipt receipt = story.clear(event, 1);
        RunId id = story.desk.choose(
                java.util.List.of(story.tale.story.task(receipt.id()).id()), leaver);
        story.desk.plan(id, approve(), leaver);
        story.desk.start(id, "1", leaver);
        staff.disable("bulk-leaver");

        story.work.work(() -> true, 0);

        BulkRun run = story.desk.run(id, leaver);
        assertThat(why(run, receipt)).isEqualTo(LeftOut.NOT_ALLOWED);
        assertThat(story.states(receipt)).containsOnly(RepresentativeState.PENDING);
    }

    @Test
    void thePreviewSaysHowManyWouldWaitAndLeavesThemOutIfThatIsWanted() {
        event = story.event(tree -> tree.putObject("quotas").put("places", 3));
        Receipt one = story.clear(event, 2);
        Receipt two = story.clear(event, 2);
        Receipt three = story.clear(event, 1);

        BulkRun all = story.planned(approve(), one, two, three);
        assertThat(story.desk.people(all).waits()).isEqualTo(2);
        assertThat(story.desk.people(all).all()).isEqualTo(5);

        BulkRun whole = story.done(new BulkPlan(BulkAction.APPROVE, null, null, false, false), one, two, three);
        int leftOut = story.counts(whole).reasons().get(LeftOut.OVER_QUOTA);
        assertThat(leftOut).isEqualTo(1);
        assertThat(story.counts(whole).done()).isEqualTo(2);
        assertThat(story.states(two)).doesNotContain(RepresentativeState.WAITLISTED);
    }

    @Test
    void whenPlacesGoAfterThePreviewNobodyIsPutOnTheListWhoWasToBeLeftOut() {
        event = story.event(tree -> tree.putObject("quotas").put("places", 1));
        Receipt first = story.clear(event, 1);
        Receipt quicker = story.clear(event, 1);
        BulkRun run = story.started(new BulkPlan(BulkAction.APPROVE, null, null, false, false), first);
        story.tale.story.approveAll(quicker.id());

        story.work.work(() -> true, 0);

        assertThat(why(run, first)).isEqualTo(LeftOut.OVER_QUOTA);
        assertThat(story.states(first)).containsOnly(RepresentativeState.PENDING);
        assertThat(story.tale.story.task(first.id()).assignee()).isNull();
    }

    private LeftOut why(BulkRun run, Receipt receipt) {
        return story.item(run, receipt).leftOut();
    }

    private void protect(Receipt receipt) {
        story.tale.story.applications.caseOf(receipt.id()).representatives().forEach(person -> jdbc.sql(
                        "insert into representative_need (representative_id, accessibility, visa_letter,"
                                + " travel_support, protected_participant) values (:id, '', false, false, true)")
                .param("id", person.id().uuid())
                .update());
    }

    private void quarantine(Receipt receipt) {
        jdbc.sql("insert into document (id, draft_id, application_id, kind, format, name, size_bytes, sha256, state,"
                        + " taken_at, next_scan_at) values (:id, :application, :application, 'OTHER', 'PDF', 'a.pdf',"
                        + " 1, 'x', 'QUARANTINED', :now, :later)")
                .param("id", UUID.randomUUID())
                .param("application", receipt.id().uuid())
                .param("now", SqlTime.of(story.tale.story.clock.instant()))
                .param("later", SqlTime.of(story.tale.story.clock.instant().plusSeconds(999_999_999)))
                .update();
    }
}
