package org.pregny.circulation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.pregny.kernel.Actor;
import org.pregny.opinion.Proposal;
import org.pregny.opinion.StepMatter;
import org.springframework.stereotype.Component;

/** An objection stands when two officers have seen the State’s word (issue 7, point 5: four eyes). */
@Component
class ObjectionRecording implements StepMatter {

    static final String MATTER = "OBJECTION";

    private final ObjectionStore store;
    private final ObjectionCourse course;
    private final ObjectionWords words;

    ObjectionRecording(ObjectionStore store, ObjectionCourse course, ObjectionWords words) {
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
        return words.of(objection(proposal), locale);
    }

    @Override
    public boolean stands(Proposal proposal) {
        return objection(proposal).state() == ObjectionState.PROPOSED;
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
        course.raise(new ObjectionId(agreed.subject()), Actor.staff(agreed.settledBy()));
    }

    @Override
    public void drop(Proposal proposal) {
        course.drop(new ObjectionId(proposal.subject()));
    }

    private Objection objection(Proposal proposal) {
        return store.find(new ObjectionId(proposal.subject())).orElseThrow(ObjectionDesk::notFound);
    }
}
