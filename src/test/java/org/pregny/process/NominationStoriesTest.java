package org.pregny.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.Browser;
import org.pregny.Form;
import org.pregny.Mails;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.ExtensionDesk;
import org.pregny.application.OfferGone;
import org.pregny.application.ProofOfReceipt;
import org.pregny.application.Receipt;
import org.pregny.application.ReceiptKind;
import org.pregny.application.Receipts;
import org.pregny.application.Representative;
import org.pregny.application.RepresentativeEntry;
import org.pregny.application.RepresentativeState;
import org.pregny.application.RepresentativeVerdict;
import org.pregny.application.WaitingDesk;
import org.pregny.event.Deadline;
import org.pregny.event.Event;
import org.pregny.event.ExtensionOrder;
import org.pregny.pass.PassOffice;
import org.pregny.review.ReviewTask;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An organisation nominates to one date, its people confirm to another (issue 4; domain b1, nominate → confirm). */
@PregnyTest
class NominationStoriesTest {

    private static final Instant CONFIRMATIONS_CLOSE = Instant.parse("2017-09-20T16:00:00Z");

    @Autowired
    EventStory tale;

    @Autowired
    WaitingDesk waiting;

    @Autowired
    ExtensionDesk extensions;

    @Autowired
    Receipts receipts;

    @Autowired
    PassOffice passes;

    @Autowired
    Mails mails;

    @LocalServerPort
    int port;

    private Event event;
    private Receipt receipt;

    @BeforeEach
    void twoPeopleAreNominatedAndApproved() {
        tale.story.clock.set(TestTime.OPEN);
        event = tale.aHearing(tree -> tree.withObject("/window").put("confirmationCloses", "2017-09-20T18:00:00"));
        receipt = tale.approved(
                event,
                anApplication().from(UUID.randomUUID() + "@example.org").of(somebody("Ana Ruiz"), somebody("Bo Li")));
    }

    @Test
    void whoeverWasNominatedAndApprovedIsAskedAndGetsThePassAfterConfirming() {
        assertThat(people()).allSatisfy(person -> {
            assertThat(person.state()).isEqualTo(RepresentativeState.OFFERED);
            assertThat(person.offerDueAt()).isEqualTo(CONFIRMATIONS_CLOSE);
        });
        assertThat(letters()).filteredOn("confirmationAsked"::equals).hasSize(2);
        assertThat(passes.passesOf(receipt.id())).isEmpty();

        waiting.accept(keyOf(first()));
        waiting.accept(keyOf(first()));
        tale.story.runDueJobs(first().id().toString());

        assertThat(first().state()).isEqualTo(RepresentativeState.APPROVED);
        assertThat(passes.passesOf(receipt.id())).hasSize(1);
        assertThat(receipts.of(receipt.id()))
                .extracting(ProofOfReceipt::kind)
                .containsExactly(ReceiptKind.APPLICATION, ReceiptKind.CONFIRMATION);
    }

    @Test
    void theApplicantIsToldUntilWhenHerPeopleConfirm() {
        assertThat(mails.html("decisionTaken", contact()).text())
                .contains("Offered a place", "confirming before Wednesday, 20 September 2017");
    }

    @Test
    void whoDoesNotComeLeavesThePlaceToWhoWaits() {
        Receipt other = tale.submit(event, anApplication().of(somebody("Cem Ak")));
        ReviewTask task = tale.story.claimed(other.id());
        tale.story.reviews.decide(
                task.id(), List.of(RepresentativeVerdict.waitlist(onlyOne(other).id())), Story.REVIEWER);

        waiting.decline(keyOf(first()));

        assertThat(first().state()).isEqualTo(RepresentativeState.DECLINED);
        assertThat(onlyOne(other).state()).isEqualTo(RepresentativeState.OFFERED);
    }

    @Test
    void whoDoesNotConfirmInTimeLosesThePlace() {
        String key = keyOf(first());
        tale.story.clock.set("2017-09-20T18:00:01+02:00");
        assertThatThrownBy(() -> waiting.accept(key)).isInstanceOf(OfferGone.class);

        tale.story.runDueJobs(first().id().toString());

        assertThat(first().state()).isEqualTo(RepresentativeState.OFFER_EXPIRED);
        assertThat(passes.passesOf(receipt.id())).isEmpty();
    }

    @Test
    void whoIsDecidedOnAfterThatDateHasTwoDaysAllTheSame() {
        Receipt late = tale.submit(event, anApplication().of(somebody("Cem Ak")));
        tale.story.clock.set("2017-09-25T09:00:00+02:00");
        tale.story.approveAll(late.id());

        assertThat(onlyOne(late).offerDueAt()).isEqualTo(Instant.parse("2017-09-27T07:00:00Z"));
    }

    @Test
    void whoGetsLongerIsToldAndAnswersUntilThen() {
        String key = keyOf(first());
        extensions.extend(
                new ExtensionOrder(
                        event.code(),
                        Deadline.CONFIRMATION,
                        "",
                        LocalDateTime.parse("2017-09-25T18:00:00"),
                        "Letters were late.",
                        ""),
                EventStory.ORGANISER);

        assertThat(first().offerDueAt()).isEqualTo(Instant.parse("2017-09-25T16:00:00Z"));
        assertThat(letters()).filteredOn("confirmationAsked"::equals).hasSize(4);
        tale.story.clock.set("2017-09-21T09:00:00+02:00");
        assertThat(tale.story.runDueJobs(first().id().toString())).isZero();
        waiting.accept(key);
        assertThat(first().state()).isEqualTo(RepresentativeState.APPROVED);
    }

    @Test
    void theDateThatAnOrganiserMovesIsTheDateOfWhoHasNotAnswered() {
        tale.tell(tale.change(event.code(), facts -> tale.confirming(facts, "2017-09-28T18:00:00")));

        assertThat(first().offerDueAt()).isEqualTo(Instant.parse("2017-09-28T16:00:00Z"));
    }

    @Test
    void thePageShowsTheParticularsBeforeAnythingIsConfirmed() {
        Browser browser = new Browser(port);
        String page = "/en/offers/" + keyOf(first());
        Document before = browser.open(page);

        assertThat(before.text())
                .contains("Your organization has nominated you", first().nameOnId(), "Passport")
                .contains("20 September 2017");
        assertThat(first().state()).isEqualTo(RepresentativeState.OFFERED);
        browser.send(Form.in(before, "form[action$=/accept]"));
        assertThat(browser.open(page).text()).contains("You have confirmed");
    }

    private static RepresentativeEntry somebody(String name) {
        return aRepresentative(name, UUID.randomUUID() + "@example.org");
    }

    private List<Representative> people() {
        return tale.story.applications.caseOf(receipt.id()).representatives();
    }

    private Representative first() {
        return people().getFirst();
    }

    private String contact() {
        return tale.story.applications.caseOf(receipt.id()).application().contactEmail();
    }

    private Representative onlyOne(Receipt other) {
        return tale.story.applications.caseOf(other.id()).representatives().getFirst();
    }

    private List<String> letters() {
        return tale.letters(receipt.id());
    }

    private String keyOf(Representative person) {
        String link = mails.html("confirmationAsked", person.email())
                .selectFirst("a[href*=/offers/]")
                .attr("href");
        return link.substring(link.lastIndexOf('/') + 1);
    }
}
