package org.pregny.application;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.pregny.accreditation.AccreditationDesk;
import org.pregny.accreditation.BasisEvidence;
import org.pregny.event.EventCatalogue;
import org.pregny.event.EventCode;
import org.pregny.kernel.EmailAddress;
import org.pregny.kernel.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where an application is read: by its applicant behind a private link, and by every room further on. */
@Service
@Transactional
public class ApplicationDesk {

    private final ApplicationStore store;
    private final InformationStore questions;
    private final ApplicationIndex index;
    private final EventCatalogue catalogue;
    private final AccreditationDesk accreditation;
    private final AccessKeys keys;
    private final Receipts receipts;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ApplicationDesk(
            ApplicationStore store,
            InformationStore questions,
            ApplicationIndex index,
            EventCatalogue catalogue,
            AccreditationDesk accreditation,
            AccessKeys keys,
            Receipts receipts,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.questions = questions;
        this.index = index;
        this.catalogue = catalogue;
        this.accreditation = accreditation;
        this.keys = keys;
        this.receipts = receipts;
        this.clock = clock;
        this.events = events;
    }

    public ApplicationCase caseOf(ApplicationId id) {
        ApplicationHead head = headOf(id);
        return new ApplicationCase(
                head.application(), head.organisation(), store.representatives(id), questions.of(id));
    }

    /** For whoever works on one person at a time: a delegation of fifty is not read fifty times. */
    public ApplicationHead headOf(ApplicationId id) {
        EventApplication application = application(id);
        return new ApplicationHead(application, accreditation.organisation(application.organisation()));
    }

    public EventApplication application(ApplicationId id) {
        return store.find(id).orElseThrow(ApplicationDesk::notFound);
    }

    /** Everybody who was named, as each stands now. */
    public List<Representative> peopleOf(ApplicationId id) {
        return store.representatives(id);
    }

    /** For whoever works on one person. */
    public RepresentativeCase caseOf(RepresentativeId id) {
        Representative person = store.representative(id).orElseThrow(ApplicationDesk::notFound);
        ApplicationHead about = headOf(person.application());
        return new RepresentativeCase(person, about.application(), about.organisation());
    }

    /** The event that this person is to attend. */
    public EventCode eventOf(RepresentativeId id) {
        return store.eventOf(id).orElseThrow(ApplicationDesk::notFound);
    }

    /** Holds the application as it is until the transaction ends, for a room that adds something to it. */
    public EventApplication hold(ApplicationId id) {
        return store.lock(id).orElseThrow(ApplicationDesk::notFound);
    }

    /** The case behind a private link; anything guessed or altered is simply not there. */
    public ApplicationCase caseBehind(String accessKey) {
        return keys.open(AccessKeys.Purpose.APPLICATION, accessKey)
                .map(ApplicationId::new)
                .map(this::caseOf)
                .orElseThrow(ApplicationDesk::notFound);
    }

    /** The newest applications, for staff who look for a case. */
    public List<EventApplication> latest(int limit) {
        return index.latest(limit);
    }

    public List<EventApplication> byNumber(String number) {
        return index.byNumber(number);
    }

    /** All applications of which this address is the contact; for whoever has proven to read it. */
    public List<EventApplication> ofContact(String email) {
        return index.ofContact(EmailAddress.key(email));
    }

    public Receipt receipt(ApplicationId id) {
        EventApplication a = application(id);
        return new Receipt(
                id,
                a.number(),
                accessKey(id),
                a.state(),
                a.submittedAt(),
                receipts.ofSubmission(id).orElse(null));
    }

    /** What opens the application beside its number, for whoever has lost the link. */
    public String statusCode(ApplicationId id) {
        return keys.codeTo(id);
    }

    String accessKey(ApplicationId id) {
        return keys.keyTo(AccessKeys.Purpose.APPLICATION, id.uuid());
    }

    public Optional<Representative> representative(RepresentativeId id) {
        return store.representative(id);
    }

    /** What the registers say of the organisation's claim. */
    public BasisEvidence evidenceFor(ApplicationCase about) {
        return accreditation.evidenceFor(
                about.organisation().claim(),
                catalogue.event(about.application().event()));
    }

    /** Remembers what an approved person of this application was sent. Repeatable. */
    public void credentialSent(ApplicationId application, RepresentativeId id, Credential credential) {
        if (store.credential(id, credential, clock.instant())) {
            events.publishEvent(new ApplicationEvents.CredentialSent(application, id, credential));
        }
    }

    static NotFound notFound() {
        return new NotFound("application.notFound");
    }
}
