package org.pregny.circulation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.pregny.opinion.Proposal;
import org.pregny.opinion.StepMatter;

/** What two officers say together of an objection (domain b4, four eyes; issue 7, point 5). */
abstract class ObjectionMatter implements StepMatter {

    private final ObjectionStore store;
    private final String code;

    ObjectionMatter(ObjectionStore store, String code) {
        this.store = store;
        this.code = code;
    }

    abstract List<Line> lines(Objection objection, Locale locale);

    abstract boolean stands(Objection objection);

    @Override
    public final String code() {
        return code;
    }

    @Override
    public final List<Line> lines(Proposal proposal, Locale locale) {
        return lines(objection(proposal), locale);
    }

    @Override
    public final boolean stands(Proposal proposal) {
        return stands(objection(proposal));
    }

    @Override
    public final Set<String> readers() {
        return ObjectionWords.READERS;
    }

    @Override
    public final String address(Proposal proposal) {
        return ObjectionWords.ADDRESS + proposal.subject();
    }

    private Objection objection(Proposal proposal) {
        return store.find(new ObjectionId(proposal.subject())).orElseThrow(ObjectionDesk::notFound);
    }
}
