package org.pregny.round;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.pregny.kernel.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where everybody asks which rounds there are, on which terms, and what they ask for. */
@Service
@Transactional(readOnly = true)
public class RoundCatalogue {

    private final RoundStore store;
    private final RoundFormStore forms;

    RoundCatalogue(RoundStore store, RoundFormStore forms) {
        this.store = store;
        this.forms = forms;
    }

    public Round round(RoundId id) {
        return store.find(id).orElseThrow(RoundCatalogue::notFound);
    }

    public Round round(String code) {
        return store.find(code).orElseThrow(RoundCatalogue::notFound);
    }

    /** All rounds, the one that ends last first. */
    public List<Round> rounds() {
        return store.all().stream()
                .sorted(Comparator.comparing(Round::closesAt).reversed().thenComparing(Round::code))
                .toList();
    }

    /** The rounds of a process in which one may ask now, the next end first. */
    public List<Round> openFor(String process, Instant now) {
        return store.all().stream()
                .filter(round -> round.process().equals(process) && round.isOpenAt(now))
                .sorted(Comparator.comparing(Round::closesAt))
                .toList();
    }

    /** What the round asks for now. */
    public RoundForm form(Round round) {
        return form(round.id(), round.formVersion());
    }

    /** What the round asked for in this version, for ever. */
    public RoundForm form(RoundId round, int version) {
        return forms.find(round, version).orElseThrow(RoundCatalogue::notFound);
    }

    private static NotFound notFound() {
        return new NotFound("round.notFound");
    }
}
