package org.pregny.request;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pregny.accreditation.AccreditationDesk;
import org.pregny.accreditation.BasisEvidence;
import org.pregny.accreditation.OrganisationClaim;
import org.pregny.accreditation.RegisterDesk;
import org.pregny.kernel.Language;
import org.pregny.round.Round;
import org.pregny.round.RoundCatalogue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether an organisation needs special accreditation at all: it does not, in good standing by a basis that carries over (domain b1). */
@Service
@Transactional
public class CarriedBases {

    private final AccreditationDesk accreditation;
    private final RegisterDesk registers;
    private final RoundCatalogue rounds;
    private final RequestStore store;
    private final RequestPartStore parts;
    private final RequestSteps steps;
    private final Clock clock;

    CarriedBases(
            AccreditationDesk accreditation,
            RegisterDesk registers,
            RoundCatalogue rounds,
            RequestStore store,
            RequestPartStore parts,
            RequestSteps steps,
            Clock clock) {
        this.accreditation = accreditation;
        this.registers = registers;
        this.rounds = rounds;
        this.store = store;
        this.parts = parts;
        this.steps = steps;
        this.clock = clock;
    }

    /** The best that any of the round's registers says; empty where the round names none. */
    public Optional<CarriedBasis> of(Round round, OrganisationClaim claim, List<RegisterNumber> numbers) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), round.zone());
        return round.terms().carriedBases().stream()
                .map(basis -> new CarriedBasis(
                        basis, accreditation.evidenceIn(basis, claim, RegisterNumber.in(basis, numbers), today)))
                .min(Comparator.comparingInt(CarriedBasis::rank));
    }

    /** What the decision table {@code carriedBasis} asks for: codes and truths only. */
    public Map<String, Object> facts(RequestId id) {
        Optional<CarriedBasis> best = best(id);
        return Map.of(
                "insisted",
                store.insisted(id),
                "finding",
                best.map(b -> b.evidence().finding())
                        .orElse(BasisEvidence.Finding.NO_REGISTER)
                        .name(),
                "goodStanding",
                best.filter(b -> b.evidence().goodStanding()).isPresent());
    }

    /** Keeps what the table said, in which version, and of which register: it can be explained years later. */
    public void checked(RequestId id, CarriedVerdict verdict, int tableVersion) {
        String basis = best(id).map(b -> " " + b.basis() + b.ground()).orElse("");
        steps.take(
                id,
                Taking.bySystem(RequestStep.BASIS_CHECKED)
                        .about(verdict.name() + basis)
                        .byTable(tableVersion));
    }

    /** Its name for people; its code where no process knows it any more. */
    public String name(String basis, Language language) {
        return registers.registers().stream()
                .filter(r -> r.code().equals(basis))
                .findFirst()
                .map(r -> r.name().in(language))
                .orElse(basis);
    }

    Optional<CarriedBasis> best(RequestId id) {
        AccreditationRequest request = store.find(id).orElseThrow(RequestDesk::notFound);
        OrganisationClaim claim =
                accreditation.organisation(request.organisation()).claim();
        return of(rounds.round(request.round()), claim, parts.numbers(id));
    }
}
