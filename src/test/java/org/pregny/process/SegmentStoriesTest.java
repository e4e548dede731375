package org.pregny.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pregny.Applications.anApplication;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.Receipt;
import org.pregny.application.RepresentativeState;
import org.pregny.application.RepresentativeVerdict;
import org.pregny.application.WaitingDesk;
import org.pregny.application.WithdrawalDesk;
import org.pregny.event.Event;
import org.pregny.event.Segment;
import org.pregny.event.SegmentSet;
import org.pregny.kernel.Language;
import org.pregny.pass.Pass;
import org.pregny.review.HeldReviews;
import org.pregny.review.ReviewTask;
import org.pregny.review.VerdictsFaulty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** Somebody is approved for some segments of an event only, and letters and pass hold to that (domain P2, APPROVED(segments)). */
@PregnyTest
@Tag("database")
class SegmentStoriesTest extends SegmentTale {

    @Autowired
    HeldReviews held;

    @Autowired
    WithdrawalDesk withdrawals;

    @Autowired
    WaitingDesk waiting;

    @Autowired
    MessageSource messages;

    @Test
    void letterPassCodeAndCalendarAreForThePanelsThatWereApproved() {
        Receipt receipt = approved("panel-1", "panel-2");
        Pass pass = passes.passesOf(receipt.id()).get(0);

        assertThat(person(receipt).segments().codes()).containsExactly("panel-1", "panel-2");
        assertThat(pass.segments()).isEqualTo(person(receipt).segments());
        assertThat(passes.read(pass.code()).orElseThrow().segments()).isEqualTo(0b110);
        String decision = letter(receipt, "decisionTaken");
        assertThat(decision)
                .contains("Only for these parts of the programme", "Panel 1", "Not for these parts", "Panel 3");
        assertThat(decision.indexOf("Panel 2"))
                .isLessThan(decision.indexOf("Not for these parts"))
                .isLessThan(decision.indexOf("Panel 3"));
        assertThat(letter(receipt, "passIssued")).contains("Only for these parts of the programme", "11:40–13:00");
        assertThat(mails.calendars(receipt.id().uuid(), "passIssued"))
                .singleElement()
                .asString()
                .contains("DTSTART:20171011T081500Z", "DTEND:20171011T110000Z")
                .doesNotContain("Panel 3");
        assertThat(audited(receipt)).singleElement().asString().contains("panel-1 panel-2");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EN")
    void theLettersSayInEveryLanguageWhichPartsAndWhichNot(Language language) {
        Receipt receipt = tale.submit(hearing, anApplication(), language);
        story.reviews.decide(story.claimed(receipt.id()).id(), verdicts(receipt, "panel-1"), Story.REVIEWER);
        story.runDueJobs(receipt.id());

        for (String template : List.of("decisionTaken", "passIssued")) {
            assertThat(letter(receipt, template))
                    .contains(
                            messages.getMessage("event.parts.only", null, language.locale()),
                            messages.getMessage("event.parts.not", null, language.locale()),
                            plainSpaces(hearing.segments().get(1).title().in(language)));
        }
    }

    @Test
    void whoeverIsApprovedForAllOfThemIsApprovedForTheWholeEvent() {
        Receipt receipt = approved(codes(hearing));
        Pass pass = passes.passesOf(receipt.id()).get(0);

        assertThat(person(receipt).segments()).isEqualTo(SegmentSet.WHOLE);
        assertThat(passes.read(pass.code()).orElseThrow().segments()).isZero();
        assertThat(letter(receipt, "passIssued")).doesNotContain("Only for these parts");
    }

    @Test
    void nobodyIsApprovedForNothingOrForWhatIsNotInTheProgramme() {
        Receipt receipt = tale.submit(hearing, anApplication());
        ReviewTask task = story.claimed(receipt.id());

        for (List<String> wrong : List.of(List.<String>of(), List.of("lunch"), List.of("panel-1", "lunch"))) {
            RepresentativeVerdict verdict =
                    RepresentativeVerdict.approve(person(receipt).id(), new SegmentSet(false, wrong));
            assertThatThrownBy(() -> story.reviews.decide(task.id(), List.of(verdict), Story.REVIEWER))
                    .isInstanceOf(VerdictsFaulty.class)
                    .hasMessage("review.fault.parts");
        }
        assertThat(person(receipt).state()).isEqualTo(RepresentativeState.PENDING);
    }

    @Test
    void aHeldDecisionKeepsItsSegmentsWhenItIsUndoneAndWhenItBecomesTrue() {
        hearing = tale.aHearing(tree -> ((ObjectNode) tree.get("review")).put("graceMinutes", 10));
        Receipt receipt = decided("panel-1");

        held.undo(receipt.id(), Story.REVIEWER, false);
        ReviewTask again = story.task(receipt.id());
        assertThat(held.resumedIn(again).orElseThrow().verdicts())
                .extracting(verdict -> verdict.segments().codes())
                .containsExactly(List.of("panel-1"));

        story.reviews.decide(again.id(), verdicts(receipt, "panel-2"), Story.REVIEWER);
        held.release(receipt.id(), Story.REVIEWER, false);
        story.runDueJobs(receipt.id());
        assertThat(passes.passesOf(receipt.id()))
                .extracting(pass -> pass.segments().codes())
                .containsExactly(List.of("panel-2"));
    }

    /** Whoever waits for a place waits for what was approved; the waiting list is for the whole event. */
    @Test
    void whoeverFindsNoPlaceIsOfferedOneForWhatWasApprovedAndWhoeverIsOnlyPutOnTheListForAll() {
        hearing = tale.aHearing(tree -> tree.putObject("quotas").put("places", 1));
        Receipt first = approved("panel-1");
        Receipt some = approved("panel-2");
        story.clock.set(TestTime.OPEN.plusSeconds(60));
        Receipt all = tale.submit(hearing, anApplication());
        story.reviews.decide(
                story.claimed(all.id()).id(),
                List.of(RepresentativeVerdict.waitlist(person(all).id())),
                Story.REVIEWER);

        assertThat(person(some).state()).isEqualTo(RepresentativeState.WAITLISTED);
        withdrawals.withdrawAll(first.accessKey());
        story.runDueJobs(first.id());
        story.runDueJobs(person(some).id().toString());
        waiting.accept(keyOfOffer(some));
        story.runDueJobs(person(some).id().toString());

        assertThat(passes.passesOf(some.id()))
                .extracting(pass -> pass.segments().codes())
                .containsExactly(List.of("panel-2"));
        assertThat(person(all).segments()).isEqualTo(SegmentSet.WHOLE);
    }

    private String keyOfOffer(Receipt receipt) {
        String link = mails.all(receipt.id().uuid(), "placeOffered")
                .getLast()
                .select("a[href*=/offers/]")
                .attr("href");
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private List<String> audited(Receipt receipt) {
        return jdbc.sql(
                        "select facts from audit_entry where case_id = :id and action = 'application.representativeApproved'")
                .param("id", receipt.id().uuid())
                .query(String.class)
                .list();
    }

    private static String[] codes(Event event) {
        return event.segments().stream().map(Segment::code).toArray(String[]::new);
    }
}
