package org.pregny.circulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.pregny.kernel.Actor;
import org.pregny.opinion.Proposal;
import org.pregny.opinion.StepMatter;
import org.springframework.stereotype.Component;

/** An objection ends as two officers say, for what follows is an accreditation or a refusal (domain b4, four eyes). */
@Component
class ObjectionEnding implements StepMatter {

    static final String MATTER = "OBJECTION_END";

    private final ObjectionStore store;
    private final ObjectionCourse course;
    private final ObjectionWords words;

    ObjectionEnding(ObjectionStore store, ObjectionCourse course, ObjectionWords words) {
        this.store = store;
        this.course = course;
        this.words = words;
    }

    @Override
    public String code() {
        return MATTER;
    }

    @Override
    public List<Line> lines(Proposal proposal, Locale locale) {
        Objection objection = objection(proposal);
        List<Line> lines = new ArrayList<>(words.of(objection, locale));
        lines.add(words.end(objection, locale));
        return lines;
    }

    @Override
    public boolean stands(Proposal proposal) {
        return objection(proposal).isStanding();
    }

    @Override
    public Set<String> readers() {
        return ObjectionWords.READERS;
    }

    @Override
    public String address(Proposal proposal) {
        return ObjectionWords.ADDRESS + proposal.subject();
    }

    @Override
    public void carryOut(Proposal agreed) {
        course.end(new ObjectionId(agreed.subject()), Actor.staff(agreed.settledBy()));
    }

    @Override
    public void drop(Proposal proposal) {
        store.askEnd(new ObjectionId(proposal.subject()), null, null);
    }

    private Objection objection(Proposal proposal) {
        return store.find(new ObjectionId(proposal.subject())).orElseThrow(ObjectionDesk::notFound);
    }
}
