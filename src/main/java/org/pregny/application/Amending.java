package org.pregny.application;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.pregny.accreditation.AccreditationDesk;
import org.pregny.accreditation.ClaimContact;
import org.pregny.accreditation.EventStanding;
import org.pregny.accreditation.OrganisationClaim;
import org.pregny.accreditation.RemovalDesk;
import org.pregny.kernel.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts changed fields into the rows of an application, and looks again at all that follows from them. */
@Component
class Amending {

    private final ApplicationStore store;
    private final AmendmentStore amendments;
    private final AccreditationDesk accreditation;
    private final RemovalDesk removals;
    private final PhotoStore photos;
    private final AmendmentProcess process;
    private final ApplicationEventPublisher events;

    Amending(
            ApplicationStore store,
            AmendmentStore amendments,
            AccreditationDesk accreditation,
            RemovalDesk removals,
            PhotoStore photos,
            AmendmentProcess process,
            ApplicationEventPublisher events) {
        this.store = store;
        this.amendments = amendments;
        this.accreditation = accreditation;
        this.removals = removals;
        this.photos = photos;
        this.process = process;
        this.events = events;
    }

    /** Keeps what was changed and changes it; the application is locked. */
    void make(Amendment amendment, AmendedCase amended) {
        amendments.add(amendment);
        apply(amendment, amended, Actor.APPLICANT);
    }

    void apply(Amendment amendment, AmendedCase amended, Actor actor) {
        amendment.fields().stream()
                .map(f -> f.address().person())
                .filter(Objects::nonNull)
                .distinct()
                .forEach(person -> store.amend(person, amended.entry(person)));
        boolean organisation =
                amendment.fields().stream().anyMatch(f -> f.address().person() == null);
        if (organisation) {
            restate(amended);
        }
        store.bump(amendment.application());
        events.publishEvent(new AmendmentEvent.ApplicationAmended(amendment, actor));
        if (organisation) {
            process.basisChanged(amendment.application());
        }
    }

    /** For the receipt: a photo stands as the fingerprint of what is kept of it. */
    Map<String, String> received(AmendedCase amended) {
        Map<String, String> values = new TreeMap<>();
        amended.typed().keySet().forEach(address -> {
            String after = amended.after(address);
            boolean photo = address.field() == CaseField.PHOTO && !after.isEmpty();
            values.put(
                    address.text(),
                    photo ? photos.find(after).map(CanonicalForm::sha256).orElse(after) : after);
        });
        return values;
    }

    /** What an organisation says of itself is kept for ever: it says it anew. Whoever is removed does not get a new name. */
    private void restate(AmendedCase amended) {
        EventApplication application = amended.about().application();
        if (removals.hold(application.organisation(), application.event()) == EventStanding.REMOVED) {
            throw new SubmissionFaulty(List.of(Fault.at("/organisation/name", "application.fault.removed")));
        }
        ClaimContact contact = new ClaimContact(application.contactName(), application.contactEmail(), false);
        OrganisationClaim claim = amended.after().organisation().claim();
        store.organisation(application.id(), accreditation.register(claim, contact), claim.category());
    }
}
