package org.pregny.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.application.OrganisationEntry;
import org.pregny.application.QuotaVerdict;
import org.pregny.application.Receipt;
import org.pregny.application.Representative;
import org.pregny.application.RepresentativeState;
import org.pregny.application.RepresentativeVerdict;
import org.pregny.event.Event;
import org.pregny.event.Gauge;

/** Who gets a place where places are few: an organisation, a category and everybody share what there is (domain b1, quotas). */
@PregnyTest
class QuotaStoriesTest extends QuotaTale {

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
}
