package org.pregny.pass;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pregny.event.Admission;
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
                replaces,
                order.segments());
    }

    /** What the code of this pass says; nothing when it does not hold any more. */
    Optional<Admission> admissionOf(Pass pass) {
        return signer.read(pass.code())
                .map(TokenSigner.Verified::token)
                .map(token -> new Admission(token.validFrom(), token.validUntil(), token.entitlements()));
    }

    private PassToken token(Event event, PassOrder order, int version) {
        Admission admission = admission(event, order.day());
        return new PassToken(
                new PassId(entropy.nextId()),
                admission.from(),
                admission.until(),
                event.number(),
                admission.events(),
                version,
                order.type(),
                event.segmentNumbers().bits(order.segments()));
    }

    /** All that it admits to, or one day of its own event; a cancelled event leaves what else it admits to. */
    private Admission admission(Event event, LocalDate day) {
        List<Event> admitted = day == null ? catalogue.admittedBy(event) : List.of(event);
        return Admission.to(admitted)
                .filter(a -> event.isConfirmed() || day == null && event.isCancelled())
                .map(a -> day == null ? a : oneDay(event, day, a))
                .orElseThrow(() -> new PassNotIssuable(event.code(), "its date is not confirmed"));
    }

    private static Admission oneDay(Event event, LocalDate day, Admission whole) {
        return new Admission(
                midnight(event, day), midnight(event, day.plusDays(1)).minusSeconds(1), whole.events());
    }

    private static Instant midnight(Event event, LocalDate day) {
        return day.atStartOfDay(event.zone()).toInstant();
    }
}
