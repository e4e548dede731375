package org.pregny.pass;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.pregny.application.ApplicationCase;
import org.pregny.application.ApplicationDesk;
import org.pregny.application.Representative;
import org.pregny.application.RepresentativeId;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.Entropy;
import org.pregny.kernel.HumanCode;
import org.springframework.stereotype.Component;

/** Makes a pass of an approved representative: validity and entitlements come from the event, the code is signed. */
@Component
class PassIssuing {

    private static final int NUMBER_LENGTH = 9;

    private final ApplicationDesk applications;
    private final EventCatalogue catalogue;
    private final TokenSigner signer;
    private final Entropy entropy;
    private final Clock clock;

    PassIssuing(
            ApplicationDesk applications, EventCatalogue catalogue, TokenSigner signer, Entropy entropy, Clock clock) {
        this.applications = applications;
        this.catalogue = catalogue;
        this.signer = signer;
        this.entropy = entropy;
        this.clock = clock;
    }

    Pass first(RepresentativeId id) {
        return make(id, 1, null);
    }

    Pass next(Pass old) {
        return make(old.representative(), old.version() + 1, old.id());
    }

    private Pass make(RepresentativeId id, int version, PassId replaces) {
        Representative person = applications.representative(id).orElseThrow(PassOffice::notFound);
        ApplicationCase about = applications.caseOf(person.application());
        Event event = catalogue.event(about.application().event());
        PassToken token = token(event, version);
        TokenSigner.Signed signed = signer.sign(event.code(), token);
        return new Pass(
                token.pass(),
                HumanCode.next(entropy, NUMBER_LENGTH),
                id,
                person.application(),
                event.code(),
                version,
                PassState.ISSUED,
                about.application().language(),
                holder(person, about),
                token.validFrom(),
                token.validUntil(),
                signed.kid(),
                signed.code(),
                clock.instant(),
                null,
                null,
                replaces);
    }

    /** Valid from the first to the last second of all days it admits to, in the zone of each venue. */
    private PassToken token(Event event, int version) {
        if (!event.isConfirmed()) {
            throw new PassNotIssuable(event.code(), "its date is not confirmed");
        }
        List<Event> admitted = catalogue.admittedBy(event);
        Instant from = admitted.stream()
                .map(Event::starts)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Instant end = admitted.stream()
                .map(Event::endsBefore)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        List<Integer> entitlements = admitted.stream().map(Event::number).toList();
        return new PassToken(
                new PassId(entropy.nextId()), from, end.minusSeconds(1), event.number(), entitlements, version);
    }

    private static Holder holder(Representative person, ApplicationCase about) {
        return new Holder(
                person.nameToPrint(),
                person.nameOnId(),
                about.organisation().name(),
                about.organisation().claim().country(),
                about.organisation().claim().category(),
                person.documentType(),
                person.documentLastFour(),
                person.photo(),
                person.email());
    }
}
