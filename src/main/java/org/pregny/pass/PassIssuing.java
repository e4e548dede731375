package org.pregny.pass;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.Entropy;
import org.pregny.kernel.HumanCode;
import org.springframework.stereotype.Component;

/** Makes a pass to order: validity and entitlements come from the event as it is now, the code is signed. */
@Component
class PassIssuing {

    private static final int NUMBER_LENGTH = 9;

    private final EventCatalogue catalogue;
    private final TokenSigner signer;
    private final Entropy entropy;
    private final Clock clock;

    PassIssuing(EventCatalogue catalogue, TokenSigner signer, Entropy entropy, Clock clock) {
        this.catalogue = catalogue;
        this.signer = signer;
        this.entropy = entropy;
        this.clock = clock;
    }

    Pass first(PassOrder order) {
        return make(order, 1, null);
    }

    Pass next(Pass old, PassOrder order) {
        return make(order, old.version() + 1, old.id());
    }

    private Pass make(PassOrder order, int version, PassId replaces) {
        Event event = catalogue.event(order.event());
        PassToken token = token(event, order, version);
        TokenSigner.Signed signed = signer.sign(event.code(), token);
        return new Pass(
                token.pass(),
                HumanCode.next(entropy, NUMBER_LENGTH),
                order.type(),
                order.representative(),
                order.accompanies(),
                order.application(),
                event.code(),
                version,
                PassState.ISSUED,
                order.language(),
                order.holder(),
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
    private PassToken token(Event event, PassOrder order, int version) {
        if (!event.isConfirmed()) {
            throw new PassNotIssuable(event.code(), "its date is not confirmed");
        }
        List<Event> admitted = order.day() == null ? catalogue.admittedBy(event) : List.of(event);
        return new PassToken(
                new PassId(entropy.nextId()),
                order.day() == null ? starts(admitted) : midnight(event, order.day()),
                (order.day() == null
                                ? endsBefore(admitted)
                                : midnight(event, order.day().plusDays(1)))
                        .minusSeconds(1),
                event.number(),
                admitted.stream().map(Event::number).toList(),
                version,
                order.type());
    }

    private static Instant starts(List<Event> admitted) {
        return admitted.stream()
                .map(Event::starts)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Instant endsBefore(List<Event> admitted) {
        return admitted.stream()
                .map(Event::endsBefore)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Instant midnight(Event event, LocalDate day) {
        return day.atStartOfDay(event.zone()).toInstant();
    }
}
