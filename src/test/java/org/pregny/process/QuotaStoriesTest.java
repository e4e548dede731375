package org.pregny.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.Applications;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.accreditation.AccreditationDesk;
import org.pregny.accreditation.OrganisationDesk;
import org.pregny.accreditation.ProfileId;
import org.pregny.application.AmendmentDesk;
import org.pregny.application.CaseField;
import org.pregny.application.FieldAddress;
import org.pregny.application.OrganisationEntry;
import org.pregny.application.QuotaDesk;
import org.pregny.application.QuotaVerdict;
import org.pregny.application.Receipt;
import org.pregny.application.Representative;
import org.pregny.application.RepresentativeEntry;
import org.pregny.application.RepresentativeId;
import org.pregny.application.RepresentativeState;
import org.pregny.application.RepresentativeVerdict;
import org.pregny.application.SubstitutionDesk;
import org.pregny.application.TypedFields;
import org.pregny.application.WaitingDesk;
import org.pregny.application.WithdrawalDesk;
import org.pregny.event.Deadlines;
import org.pregny.event.Event;
import org.pregny.event.Gauge;
import org.pregny.event.Quotas;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who gets a place and who waits for one, where an event has only so many (issue 4; domain b1, event quotas). */
@PregnyTest
class QuotaStoriesTest {

    private static final RepresentativeState APPROVED = RepresentativeState.APPROVED;
    private static final RepresentativeState WAITLISTED = RepresentativeState.WAITLISTED;
    private static final RepresentativeState OFFERED = RepresentativeState.OFFERED;

    @Autowired
    EventStory tale;

    @Autowired
    QuotaDesk quotas;

    @Autowired
    WaitingDesk waiting;

    @Autowired
    WithdrawalDesk withdrawals;

    @Autowired
    AmendmentDesk amendments;

    @Autowired
    SubstitutionDesk substitutions;

    @Autowired
    OrganisationDesk organisations;

    @Autowired
    AccreditationDesk accreditation;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    @Qualifier("categoryLoading")
    ApplicationRunner loading;

    @BeforeEach
    void itIsTheTwentyFirstOfAugust() {
        tale.story.clock.set(TestTime.OPEN);
    }

    @Test
    void theFirstInTheApplicantsOrderGetThePlacesOfTheirOrganisationAndTheOthersWait() {
        Event event = anEvent(q -> q.put("perOrganisation", 2));

        Receipt receipt = approve(event, anOrganisation(), 3);

        assertThat(states(receipt)).containsExactly(APPROVED, APPROVED, WAITLISTED);
        assertThat(people(receipt))
                .extracting(Representative::quota)
                .containsExactly(QuotaVerdict.WITHIN, QuotaVerdict.WITHIN, QuotaVerdict.OVER_ORGANISATION);
    }

    @Test
    void anOrganisationIsOneHoweverOftenItAppliesAndHoweverItWritesItsName() {
        Event event = anEvent(q -> q.put("perOrganisation", 2));
        approve(event, OrganisationEntry.of("Réseau Žižkov des Kārkliņi Ñandú", "FR", "NGO", "ECOSOC", ""), 2);

        Receipt again =
                approve(event, OrganisationEntry.of("RESEAU ZIZKOV DES KARKLINI NANDU", "FR", "NGO", "ECOSOC", ""), 1);

        assertThat(states(again)).containsExactly(WAITLISTED);
    }

    @Test
    void organisationsThatTurnOutToBeOneShareItsPlacesFromThenOn() {
        Event event = anEvent(q -> q.put("perOrganisation", 2));
        OrganisationEntry two = anOrganisation();
        Receipt first = approve(event, anOrganisation(), 1);
        Receipt second = approve(event, two, 1);

        organisations.merge(profileOf(first), profileOf(second), Story.REVIEWER);

        assertThat(states(approve(event, two, 1))).containsExactly(WAITLISTED);
    }

    @Test
    void whoeverIsNamedInsteadOfAnotherStandsWhereThatOneStood() {
        Event event = anEvent(q -> q.put("perOrganisation", 1));
        Receipt receipt = tale.submit(event, named(anOrganisation(), 2));
        RepresentativeId first = people(receipt).get(0).id();

        RepresentativeId substitute = substitutions
                .request(receipt.accessKey(), first, aRepresentative(aName(), UUID.randomUUID() + "@example.org"))
                .substitute();
        tale.story.reviews.decide(
                tale.story.claimed(receipt.id()).id(),
                tale.story.applications.caseOf(receipt.id()).undecided().stream()
                        .map(person -> RepresentativeVerdict.approve(person.id()))
                        .toList(),
                Story.REVIEWER);

        assertThat(tale.story
                        .applications
                        .representative(substitute)
                        .orElseThrow()
                        .state())
                .isEqualTo(APPROVED);
        assertThat(states(receipt)).containsExactly(APPROVED, WAITLISTED, RepresentativeState.SUBSTITUTED);
    }

    @Test
    void whoeverSaysToBeOfAnotherCategoryIsCountedInThatOne() {
        Event event = anEvent(q -> q.putObject("perCategory").put("ACADEMIA", 1));
        Receipt receipt = tale.submit(event, named(anOrganisation("NGO"), 1));
        amendments.change(
                receipt.accessKey(),
                new TypedFields(
                        Map.of(new FieldAddress(null, CaseField.ORGANISATION_CATEGORY), "ACADEMIA"),
                        tale.story
                                .applications
                                .caseOf(receipt.id())
                                .application()
                                .version()));
        tale.story.approveAll(receipt.id());

        assertThat(quotas.gauges(event.code())).containsExactly(new Gauge(Gauge.Scope.CATEGORY, "ACADEMIA", 1, 1));
    }

    @Test
    void whomAReviewerPutsOnTheListOfAFullEventWaitsByTheRule() {
        Event event = anEvent(q -> q.put("places", 1));
        approve(event, anOrganisation(), 1);
        Receipt full = tale.submit(event, named(anOrganisation(), 1));
        tale.story.reviews.decide(
                tale.story.claimed(full.id()).id(),
                List.of(RepresentativeVerdict.waitlist(people(full).get(0).id())),
                Story.REVIEWER);

        change(event, new Quotas(2, null, Map.of(), false, false));

        assertThat(people(full).get(0).quota()).isEqualTo(QuotaVerdict.OVER_EVENT);
        assertThat(states(full)).containsExactly(OFFERED);
    }

    @Test
    void nobodyIsOfferedAPlaceOnceTheWaitIsOver() {
        Event event = anEvent(q -> q.put("places", 1));
        Receipt first = approve(event, anOrganisation(), 1);
        Receipt second = approve(event, anOrganisation(), 1);
        tale.story.clock.set(Deadlines.waitingEnds(event));

        withdrawals.withdrawAll(first.accessKey());

        assertThat(states(second)).containsExactly(WAITLISTED);
    }

    @Test
    void organisationsOfACategoryShareItsPlacesAndOthersAreNotAffected() {
        Event event = anEvent(q -> q.putObject("perCategory").put("ACADEMIA", 1));
        approve(event, anOrganisation("ACADEMIA"), 1);

        Receipt second = approve(event, anOrganisation("ACADEMIA"), 1);
        Receipt other = approve(event, anOrganisation("NGO"), 2);

        assertThat(people(second).get(0).quota()).isEqualTo(QuotaVerdict.OVER_CATEGORY);
        assertThat(states(other)).containsExactly(APPROVED, APPROVED);
    }

    @Test
    void whoeverIsRefusedOrTakenBackTakesNoPlace() {
        Event event = anEvent(q -> q.put("places", 1));
        Receipt refused = tale.submit(event, named(anOrganisation(), 1));
        tale.story.decide(refused.id(), (about, n) -> false);
        Receipt left = approve(event, anOrganisation(), 1);
        withdrawals.withdrawAll(left.accessKey());

        assertThat(states(approve(event, anOrganisation(), 1))).containsExactly(APPROVED);
    }

    @Test
    void whereNothingIsLimitedNothingIsAsked() {
        Receipt receipt = tale.approved(tale.aHearing(tree -> {}), named(anOrganisation(), 3));

        assertThat(people(receipt)).allSatisfy(person -> {
            assertThat(person.state()).isEqualTo(APPROVED);
            assertThat(person.quota()).isNull();
        });
    }

    @Test
    void ofFiftyApprovalsAtOnceForThirtyPlacesExactlyThirtyGetOneAndNobodyIsLost() throws Exception {
        Event event = anEvent(q -> q.put("places", 30));
        List<Callable<Void>> decisions = new ArrayList<>();
        List<Receipt> all = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            Receipt receipt = tale.submit(event, named(anOrganisation(), 1));
            var task = tale.story.claimed(receipt.id()).id();
            var verdict = RepresentativeVerdict.approve(people(receipt).get(0).id());
            all.add(receipt);
            decisions.add(() -> {
                tale.story.reviews.decide(task, List.of(verdict), Story.REVIEWER);
                return null;
            });
        }

        try (ExecutorService reviewers = Executors.newFixedThreadPool(50)) {
            for (Future<Void> done : reviewers.invokeAll(decisions)) {
                done.get();
            }
        }

        List<RepresentativeState> states =
                all.stream().flatMap(r -> states(r).stream()).toList();
        assertThat(states).filteredOn(APPROVED::equals).hasSize(30);
        assertThat(states).filteredOn(WAITLISTED::equals).hasSize(20);
        assertThat(quotas.gauges(event.code())).containsExactly(new Gauge(Gauge.Scope.EVENT, "", 30, 30));
    }

    @Test
    void placesThatAreGivenBackAndTakenAtOnceAreNeverGivenTwice() throws Exception {
        Event event = anEvent(q -> q.put("places", 4));
        List<Receipt> first = receipts(event, 4);
        List<Receipt> behind = receipts(event, 8);
        List<Callable<Void>> work = new ArrayList<>();
        first.forEach(r -> work.add(() -> {
            withdrawals.withdrawAll(r.accessKey());
            return null;
        }));
        for (int i = 0; i < 4; i++) {
            Receipt receipt = tale.submit(event, named(anOrganisation(), 1));
            var task = tale.story.claimed(receipt.id()).id();
            var verdict = RepresentativeVerdict.approve(people(receipt).get(0).id());
            behind.add(receipt);
            work.add(() -> {
                tale.story.reviews.decide(task, List.of(verdict), Story.REVIEWER);
                return null;
            });
        }

        try (ExecutorService everybody = Executors.newFixedThreadPool(8)) {
            for (Future<Void> done : everybody.invokeAll(work)) {
                done.get();
            }
        }

        List<RepresentativeState> states =
                behind.stream().flatMap(r -> states(r).stream()).toList();
        assertThat(states)
                .filteredOn(s -> s == APPROVED || s == OFFERED)
                .as("of %s", states)
                .hasSize(4);
        assertThat(behind.subList(0, 4)).as("who waited longest").allSatisfy(r -> assertThat(states(r))
                .containsExactly(OFFERED));
    }

    @Test
    void aFreedPlaceGoesToTheNextThatFitsAndWhoeverIsSkippedKeepsTheTurn() {
        Event event = anEvent(q -> q.put("places", 3).put("perOrganisation", 2));
        OrganisationEntry big = anOrganisation();
        Receipt bigs = approve(event, big, 3);
        Receipt other = approve(event, anOrganisation(), 1);
        Receipt last = approve(event, anOrganisation(), 1);
        assertThat(states(bigs)).containsExactly(APPROVED, APPROVED, WAITLISTED);
        assertThat(states(last)).containsExactly(WAITLISTED);

        withdrawals.withdrawAll(other.accessKey());

        assertThat(states(bigs)).containsExactly(APPROVED, APPROVED, WAITLISTED);
        assertThat(states(last)).containsExactly(OFFERED);

        withdrawals.withdraw(bigs.accessKey(), people(bigs).get(0).id());

        assertThat(people(bigs).get(2).state()).isEqualTo(OFFERED);
    }

    @Test
    void anOfferThatExpiresGoesToTheNextThatFits() {
        Event event = anEvent(q -> q.put("places", 1));
        Receipt first = approve(event, anOrganisation(), 1);
        Receipt second = approve(event, anOrganisation(), 1);
        Receipt third = approve(event, anOrganisation(), 1);
        withdrawals.withdrawAll(first.accessKey());
        assertThat(states(second)).containsExactly(OFFERED);

        tale.story.clock.set("2017-08-23T09:05:00+02:00");
        tale.story.runDueJobs(people(second).get(0).id().toString());

        assertThat(states(second)).containsExactly(RepresentativeState.OFFER_EXPIRED);
        assertThat(states(third)).containsExactly(OFFERED);
    }

    @Test
    void morePlacesAreOfferedInTurnAndWhomAReviewerPutOnTheListWaitsForTheOrganiser() {
        Event event = anEvent(q -> q.put("places", 2));
        Receipt held = tale.submit(event, named(anOrganisation(), 1));
        RepresentativeId person = people(held).get(0).id();
        tale.story.reviews.decide(
                tale.story.claimed(held.id()).id(), List.of(RepresentativeVerdict.waitlist(person)), Story.REVIEWER);
        approve(event, anOrganisation(), 2);
        Receipt third = approve(event, anOrganisation(), 1);
        Receipt fourth = approve(event, anOrganisation(), 1);

        change(event, new Quotas(3, null, Map.of(), false, false));

        assertThat(states(held)).containsExactly(WAITLISTED);
        assertThat(states(third)).containsExactly(OFFERED);
        assertThat(states(fourth)).containsExactly(WAITLISTED);
        assertThat(waiting.offer(event.code(), 1, Story.REVIEWER)).isZero();

        change(event, new Quotas(5, null, Map.of(), false, false));

        assertThat(states(fourth)).containsExactly(OFFERED);
        assertThat(waiting.offer(event.code(), 5, Story.REVIEWER)).isEqualTo(1);
        assertThat(states(held)).containsExactly(OFFERED);
    }

    @Test
    void fewerPlacesTakeNoneAwayAndThePreviewSaysWhoIsOver() {
        Event event = anEvent(q -> q.put("places", 3));
        OrganisationEntry organisation = anOrganisation();
        Receipt receipt = approve(event, organisation, 3);
        Quotas fewer = new Quotas(2, 1, Map.of("NGO", 2), false, false);

        var crowding = tale.office
                .preview(tale.catalogue.event(event.code()).with(fewer))
                .crowding();
        change(event, fewer);

        assertThat(crowding.over())
                .containsExactly(
                        new Gauge(Gauge.Scope.EVENT, "", 3, 2),
                        new Gauge(Gauge.Scope.CATEGORY, "NGO", 3, 2),
                        new Gauge(Gauge.Scope.ORGANISATION, organisation.name(), 3, 1));
        assertThat(states(receipt)).containsOnly(APPROVED);
        assertThat(states(approve(event, anOrganisation(), 1))).containsExactly(WAITLISTED);
    }

    @Test
    void applicationsFromBeforeThereWereQuotasLearnTheirCategory() throws Exception {
        Event event = anEvent(q -> q.putObject("perCategory").put("ACADEMIA", 1));
        Receipt receipt = approve(event, anOrganisation("ACADEMIA"), 1);
        jdbc.sql("update application set category = '' where id = :id")
                .param("id", receipt.id().uuid())
                .update();

        loading.run(null);

        assertThat(quotas.gauges(event.code())).containsExactly(new Gauge(Gauge.Scope.CATEGORY, "ACADEMIA", 1, 1));
    }

    private Event anEvent(Consumer<ObjectNode> limits) {
        return tale.aHearing(tree -> limits.accept(tree.putObject("quotas")));
    }

    private void change(Event event, Quotas places) {
        Event now = tale.catalogue.event(event.code());
        tale.tell(tale.office.change(
                now.with(places), tale.office.edition(event.code()).version(), EventStory.ORGANISER));
    }

    private List<Receipt> receipts(Event event, int each) {
        return new ArrayList<>(IntStream.range(0, each)
                .mapToObj(i -> approve(event, anOrganisation(), 1))
                .toList());
    }

    /** Each a second after the one before. */
    private Receipt approve(Event event, OrganisationEntry organisation, int people) {
        tale.story.clock.set(tale.story.clock.instant().plusSeconds(1));
        return tale.approved(event, named(organisation, people));
    }

    private static Applications named(OrganisationEntry organisation, int people) {
        return anApplication()
                .by(organisation)
                .of(IntStream.range(0, people)
                        .mapToObj(i -> aRepresentative(aName(), UUID.randomUUID() + "@example.org"))
                        .toArray(RepresentativeEntry[]::new));
    }

    private static OrganisationEntry anOrganisation() {
        return anOrganisation("NGO");
    }

    /** Like no other. */
    private static OrganisationEntry anOrganisation(String category) {
        return OrganisationEntry.of(aName(), "KE", category, "ECOSOC", "");
    }

    private static String aName() {
        return Stream.generate(() -> UUID.randomUUID().toString().replaceAll("[0-9-]", ""))
                .limit(2)
                .collect(Collectors.joining(" "));
    }

    private ProfileId profileOf(Receipt receipt) {
        return accreditation
                .profileOf(tale.story
                        .applications
                        .headOf(receipt.id())
                        .application()
                        .organisation())
                .id();
    }

    private List<Representative> people(Receipt receipt) {
        return tale.story.applications.caseOf(receipt.id()).representatives();
    }

    private List<RepresentativeState> states(Receipt receipt) {
        return people(receipt).stream().map(Representative::state).toList();
    }
}
