package org.pregny.grant;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pregny.accreditation.AwaitedAccreditations;
import org.pregny.accreditation.RegisterEntry;
import org.pregny.accreditation.RegisterGrants;
import org.pregny.accreditation.TranslatedName;
import org.pregny.event.AccreditationBasis;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Entropy;
import org.pregny.kernel.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where accreditations are entered once they are granted, and read ever after. */
@Service
@Transactional
public class GrantDesk {

    private final GrantStore store;
    private final GrantWatch watch;
    private final RegisterGrants register;
    private final AwaitedAccreditations organisations;
    private final Entropy entropy;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    GrantDesk(
            GrantStore store,
            GrantWatch watch,
            RegisterGrants register,
            AwaitedAccreditations organisations,
            Entropy entropy,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.watch = watch;
        this.register = register;
        this.organisations = organisations;
        this.entropy = entropy;
        this.clock = clock;
        this.events = events;
    }

    /** Enters it here and into the register of special accreditation, scoped to its process. Repeatable. */
    public AccreditationGrant enter(Accredited accredited) {
        return store.ofRequest(accredited.request()).orElseGet(() -> add(accredited));
    }

    public AccreditationGrant grant(GrantId id) {
        return store.find(id).orElseThrow(GrantDesk::notFound);
    }

    public Optional<AccreditationGrant> ofRequest(UUID request) {
        return store.ofRequest(request);
    }

    public Map<GrantState, Integer> counts(String process) {
        return store.counts(process);
    }

    private AccreditationGrant add(Accredited a) {
        Instant now = clock.instant();
        AccreditationGrant grant = new AccreditationGrant(
                new GrantId(entropy.nextId()),
                a.number(),
                a.request(),
                organisations.hold(a.organisation()).getFirst(),
                a.process(),
                a.claim().name(),
                a.claim().country(),
                a.claim().category(),
                a.language(),
                a.contactName(),
                a.contactEmail(),
                GrantState.GOOD,
                LocalDate.ofInstant(now, ZoneOffset.UTC),
                a.validUntil(),
                now);
        store.add(grant);
        register.enter(line(a), Actor.SYSTEM);
        watch.follow(grant);
        events.publishEvent(new GrantEvent(grant, GrantEvent.Kind.GRANTED, Actor.SYSTEM));
        return grant;
    }

    private static RegisterEntry line(Accredited a) {
        List<String> others =
                a.claim().names().stream().map(TranslatedName::name).toList();
        return new RegisterEntry(
                AccreditationBasis.SPECIAL,
                a.number(),
                a.claim().name(),
                others,
                a.claim().acronym(),
                a.claim().country(),
                GrantState.GOOD.inRegister(),
                true,
                a.validUntil(),
                a.process());
    }

    static NotFound notFound() {
        return new NotFound("grant.notFound");
    }
}
