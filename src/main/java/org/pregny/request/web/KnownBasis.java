package org.pregny.request.web;

import java.util.Optional;
import org.pregny.request.CarriedBases;
import org.pregny.request.CarriedBasis;
import org.pregny.request.DraftAnswers;
import org.pregny.request.RequestDraft;
import org.pregny.round.RoundCatalogue;
import org.springframework.stereotype.Component;

/** By which basis the organisation of a draft is known in good standing, unless its sender says that it is another one. */
@Component
class KnownBasis {

    private final RoundCatalogue rounds;
    private final CarriedBases bases;

    KnownBasis(RoundCatalogue rounds, CarriedBases bases) {
        this.rounds = rounds;
        this.bases = bases;
    }

    Optional<CarriedBasis> of(RequestDraft draft) {
        return draft.answers().says(DraftAnswers.INSISTED)
                        || draft.answers().text(DraftAnswers.NAME).isEmpty()
                ? Optional.empty()
                : bases.of(
                                rounds.round(draft.round()),
                                draft.answers().claim(),
                                draft.answers().numbers())
                        .filter(CarriedBasis::carries);
    }
}
