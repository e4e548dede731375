package org.pregny.process;

import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.pregny.Applications;
import org.pregny.TestTime;
import org.pregny.accreditation.AccreditationDesk;
import org.pregny.accreditation.OrganisationDesk;
import org.pregny.accreditation.ProfileId;
import org.pregny.application.AmendmentDesk;
import org.pregny.application.OrganisationEntry;
import org.pregny.application.QuotaDesk;
import org.pregny.application.Receipt;
import org.pregny.application.Representative;
import org.pregny.application.RepresentativeEntry;
import org.pregny.application.RepresentativeState;
import org.pregny.application.SubstitutionDesk;
import org.pregny.application.WaitingDesk;
import org.pregny.application.WithdrawalDesk;
import org.pregny.event.Event;
import org.pregny.event.EventFacts;
import org.pregny.event.Quotas;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Events whose places are few, the organizations that want them, and what becomes of their people. */
class QuotaTale {

    static final RepresentativeState APPROVED = RepresentativeState.APPROVED;
    static final RepresentativeState WAITLISTED = RepresentativeState.WAITLISTED;
    static final RepresentativeState OFFERED = RepresentativeState.OFFERED;

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

    Event anEvent(Consumer<ObjectNode> limits) {
        return tale.aHearing(tree -> limits.accept(tree.putObject("quotas")));
    }

    void change(Event event, Quotas places) {
        Event now = tale.catalogue.event(event.code());
        tale.tell(tale.office.change(
                now.with(EventFacts.of(now), now.secondaryPasses(), places),
                tale.office.edition(event.code()).version(),
                EventStory.ORGANISER));
    }

    List<Receipt> receipts(Event event, int each) {
        return new ArrayList<>(IntStream.range(0, each)
                .mapToObj(i -> approve(event, anOrganisation(), 1))
                .toList());
    }

    /** Each a second after the one before. */
    Receipt approve(Event event, OrganisationEntry organisation, int people) {
        tale.story.clock.set(tale.story.clock.instant().plusSeconds(1));
        return tale.approved(event, named(organisation, people));
    }

    static Applications named(OrganisationEntry organisation, int people) {
        return anApplication()
                .by(organisation)
                .of(IntStream.range(0, people)
                        .mapToObj(i -> aRepresentative(aName(), UUID.randomUUID() + "@example.org"))
                        .toArray(RepresentativeEntry[]::new));
    }

    static OrganisationEntry anOrganisation() {
        return anOrganisation("NGO");
    }

    /** Like no other. */
    static OrganisationEntry anOrganisation(String category) {
        return OrganisationEntry.of(aName(), "KE", category, "ECOSOC", "");
    }

    static String aName() {
        return Stream.generate(() -> UUID.randomUUID().toString().replaceAll("[0-9-]", ""))
                .limit(2)
                .collect(Collectors.joining(" "));
    }

    ProfileId profileOf(Receipt receipt) {
        return accreditation
                .profileOf(tale.story
                        .applications
                        .headOf(receipt.id())
                        .application()
                        .organisation())
                .id();
    }

    List<Representative> people(Receipt receipt) {
        return tale.story.applications.caseOf(receipt.id()).representatives();
    }

    List<RepresentativeState> states(Receipt receipt) {
        return people(receipt).stream().map(Representative::state).toList();
    }
}
