package org.pregny.accreditation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.pregny.event.AccreditationBasis;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.Entropy;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where organisations make themselves known and their claims are held against the registers. */
@Service
@Transactional
public class AccreditationDesk {

    private final AccreditationStore store;
    private final Entropy entropy;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    AccreditationDesk(AccreditationStore store, Entropy entropy, Clock clock, ApplicationEventPublisher events) {
        this.store = store;
        this.entropy = entropy;
        this.clock = clock;
        this.events = events;
    }

    public OrganisationId register(OrganisationClaim claim) {
        OrganisationId id = new OrganisationId(entropy.nextId());
        store.add(new Organisation(id, claim), clock.instant());
        events.publishEvent(new OrganisationRegistered(id, claim));
        return id;
    }

    public Organisation organisation(OrganisationId id) {
        return store.organisation(id);
    }

    /** Adds lines to the registers; a line of the same register and reference is left as it is. */
    public void fillRegister(List<RegisterEntry> entries) {
        entries.stream().filter(e -> !store.holds(e)).forEach(e -> store.add(entropy.nextId(), e));
    }

    /** Holds the claim against the register of its basis. A line whose validity has ended is not in good standing. */
    public BasisEvidence evidenceFor(OrganisationClaim claim, AccreditationBasis basis) {
        if (!basis.register()) {
            return new BasisEvidence(BasisEvidence.Finding.NO_REGISTER, List.of(), false);
        }
        List<RegisterEntry> found = store.matches(basis.code(), claim.reference(), claim.name()).stream()
                .filter(e -> CleanText.key(e.name()).equals(CleanText.key(claim.name())))
                .toList();
        if (found.isEmpty()) {
            List<RegisterEntry> similar = store.matches(basis.code(), claim.reference(), claim.name());
            return new BasisEvidence(BasisEvidence.Finding.NOT_FOUND, similar, false);
        }
        return new BasisEvidence(BasisEvidence.Finding.FOUND, found, isInGoodStanding(found.get(0)));
    }

    private boolean isInGoodStanding(RegisterEntry entry) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        boolean expired = entry.validUntil() != null && entry.validUntil().isBefore(today);
        return entry.goodStanding() && !expired;
    }
}
