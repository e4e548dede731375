package org.pregny.accreditation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pregny.event.AccreditationBasis;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.event.EventCode;
import org.pregny.kernel.Entropy;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where organisations make themselves known and their claims are held against the registers. */
@Service
@Transactional
public class AccreditationDesk {

    private final AccreditationStore store;
    private final RegisterDesk registers;
    private final ProfileFinding finding;
    private final EventCatalogue catalogue;
    private final Entropy entropy;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    AccreditationDesk(
            AccreditationStore store,
            RegisterDesk registers,
            ProfileFinding finding,
            EventCatalogue catalogue,
            Entropy entropy,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.registers = registers;
        this.finding = finding;
        this.catalogue = catalogue;
        this.entropy = entropy;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Keeps what is claimed, for one application, and finds the organisation that it speaks of or makes it known. The claim
     * never changes what is known: that takes the organisation's own focal points or a member of staff.
     */
    public OrganisationId register(OrganisationClaim claim, ClaimContact contact) {
        OrganisationProfile profile = finding.profileFor(claim, contact);
        OrganisationId id = new OrganisationId(entropy.nextId());
        store.add(new Organisation(id, claim, profile.id()), clock.instant());
        events.publishEvent(new OrganisationRegistered(id, claim));
        return id;
    }

    /** The organisation as it is known over events: the same for all its applications. */
    public OrganisationProfile profileOf(OrganisationId id) {
        return finding.profile(store.organisation(id).profile());
    }

    /** Which known organisation each of these is, for whoever counts many at once. */
    public Map<OrganisationId, ProfileId> profileIdsOf(Collection<OrganisationId> ids) {
        return store.profileIds(ids);
    }

    /** All that it said of itself, for one application or another. */
    public List<OrganisationId> rowsOf(ProfileId organisation) {
        return store.rowsOf(organisation);
    }

    /** The organisations for which the reader of this address speaks: what they may start an application with. */
    public List<OrganisationProfile> profilesOf(String provenEmail) {
        return finding.spokenForBy(provenEmail);
    }

    /** What it would say of itself for this event: the basis is the one it claimed last of those that count there. */
    public OrganisationClaim startingClaim(OrganisationProfile profile, Event event) {
        return store.claims(profile.id()).stream()
                .filter(claimed -> event.bases().contains(claimed.basis()))
                .findFirst()
                .map(claimed -> profile.claim(claimed.basis(), claimed.reference()))
                .orElseGet(() -> profile.claim("", ""));
    }

    /** Somebody has shown to read mail at this address. */
    public void emailProven(String email) {
        finding.emailProven(email);
    }

    void linkEarlierOnes() {
        store.withoutProfile()
                .forEach(earlier -> store.link(
                        earlier.id(), finding.profileFor(earlier.claim()).id()));
    }

    public Organisation organisation(OrganisationId id) {
        return store.organisation(id);
    }

    /** Many at once, by their ids. */
    public Map<OrganisationId, Organisation> organisations(Collection<OrganisationId> ids) {
        return store.organisations(ids);
    }

    /** The organisation, all that it said of itself over time, and whether it may come to this event. */
    public OrganisationFile fileOf(OrganisationId id, EventCode event) {
        return store.file(id, event);
    }

    /** Holds the claim against the register of its basis. What ends before the event does is not in good standing. */
    public BasisEvidence evidenceFor(OrganisationClaim claim, Event event) {
        AccreditationBasis basis = catalogue.processOf(event).basis(claim.basis());
        List<String> mixed = Lookalike.mixedWords(claim.name());
        return basis.register()
                ? BasisEvidence.of(registers.matches(basis.code(), claim, event.process()), decidingDay(event), mixed)
                : BasisEvidence.withoutRegister(mixed);
    }

    /**
     * Holds an organisation against one register, whatever it claims: for bases that carry over from elsewhere.
     *
     * @param reference the number under which it says that it stands there, or empty
     */
    public BasisEvidence evidenceIn(String register, OrganisationClaim claim, String reference, LocalDate day) {
        OrganisationClaim sought = new OrganisationClaim(
                claim.name(),
                claim.country(),
                claim.category(),
                register,
                reference,
                claim.names(),
                claim.acronym(),
                claim.website());
        return BasisEvidence.of(registers.matches(register, sought), day, Lookalike.mixedWords(claim.name()));
    }

    /** What the applicant can be told at once. It binds nobody: the decision table and a reviewer decide. */
    public Standing standing(OrganisationClaim claim, Event event) {
        if (!event.bases().contains(claim.basis())) {
            return otherBasis(claim, event).orElse(new Standing(Standing.Kind.NOT_ACCEPTED, claim.basis(), List.of()));
        }
        BasisEvidence evidence = evidenceFor(claim, event);
        Standing.Kind kind = kind(evidence, decidingDay(event));
        Standing claimed = new Standing(kind, claim.basis(), evidence.matches());
        return kind == Standing.Kind.RECOGNISED
                ? claimed
                : otherBasis(claim, event).orElse(claimed);
    }

    private static Standing.Kind kind(BasisEvidence evidence, LocalDate day) {
        return switch (evidence.finding()) {
            case NO_REGISTER -> Standing.Kind.DOCUMENTS;
            case NOT_FOUND -> Standing.Kind.NOT_FOUND;
            case UNCLEAR -> evidence.isPartlyCompliant() ? Standing.Kind.PARTLY : Standing.Kind.PERHAPS;
            case FOUND -> evidence.goodStanding() ? Standing.Kind.RECOGNISED : ended(evidence.entry(), day);
        };
    }

    private static Standing.Kind ended(RegisterEntry entry, LocalDate day) {
        boolean onlyExpired = entry.goodStanding() && entry.isExpiredOn(day);
        return onlyExpired ? Standing.Kind.EXPIRED : Standing.Kind.SUSPENDED;
    }

    private Optional<Standing> otherBasis(OrganisationClaim claim, Event event) {
        return catalogue.processOf(event).bases().stream()
                .filter(AccreditationBasis::register)
                .filter(basis ->
                        event.bases().contains(basis.code()) && !basis.code().equals(claim.basis()))
                .map(basis -> new Standing(
                        Standing.Kind.OTHER_BASIS,
                        basis.code(),
                        registers.matches(basis.code(), claim, event.process())))
                .filter(other -> BasisEvidence.of(
                                other.matches(), decidingDay(event), Lookalike.mixedWords(claim.name()))
                        .goodStanding())
                .findFirst();
    }

    private LocalDate decidingDay(Event event) {
        return event.hasDays() ? event.lastDay() : LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
