package org.pregny.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.aRepresentative;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.application.CaseField;
import org.pregny.application.FieldAddress;
import org.pregny.application.OrganisationEntry;
import org.pregny.application.Receipt;
import org.pregny.application.RepresentativeId;
import org.pregny.application.RepresentativeState;
import org.pregny.application.RepresentativeVerdict;
import org.pregny.application.TypedFields;
import org.pregny.event.Event;
import org.pregny.event.Gauge;

/** Who is counted where, when people and organisations turn out to be others than they said. */
@PregnyTest
class QuotaCountStoriesTest extends QuotaTale {

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
    void applicationsFromBeforeThereWereQuotasLearnTheirCategory() throws Exception {
        Event event = anEvent(q -> q.putObject("perCategory").put("ACADEMIA", 1));
        Receipt receipt = approve(event, anOrganisation("ACADEMIA"), 1);
        jdbc.sql("update application set category = '' where id = :id")
                .param("id", receipt.id().uuid())
                .update();

        loading.run(null);

        assertThat(quotas.gauges(event.code())).containsExactly(new Gauge(Gauge.Scope.CATEGORY, "ACADEMIA", 1, 1));
    }
}
