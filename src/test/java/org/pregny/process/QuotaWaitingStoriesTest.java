package org.pregny.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.application.OrganisationEntry;
import org.pregny.application.QuotaVerdict;
import org.pregny.application.Receipt;
import org.pregny.application.RepresentativeId;
import org.pregny.application.RepresentativeState;
import org.pregny.application.RepresentativeVerdict;
import org.pregny.event.Deadlines;
import org.pregny.event.Event;
import org.pregny.event.EventFacts;
import org.pregny.event.Gauge;
import org.pregny.event.Quotas;

/** Where places are freed or added, they go by the rule to who waits, and fewer places take none away. */
@PregnyTest
class QuotaWaitingStoriesTest extends QuotaTale {

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

        Event now = tale.catalogue.event(event.code());
        var crowding = tale.office
                .preview(now.with(EventFacts.of(now), now.secondaryPasses(), fewer))
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
}
