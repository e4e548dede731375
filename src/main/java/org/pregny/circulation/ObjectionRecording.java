package org.pregny.circulation;

import java.util.List;
import java.util.Locale;
import org.pregny.kernel.Actor;
import org.pregny.opinion.Proposal;
import org.springframework.stereotype.Component;

/** An objection stands when two officers have seen the State’s word. */
@Component
class ObjectionRecording extends ObjectionMatter {

    static final String MATTER = "OBJECTION";

    private final ObjectionCourse course;
    private final ObjectionWords words;

    ObjectionRecording(ObjectionStore store, ObjectionCourse course, ObjectionWords words) {
        super(store, MATTER);
        this.course = course;
        this.words = words;
    }

    @Override
    List<Line> lines(Objection objection, Locale locale) {
        return words.of(objection, locale);
    }

    @Override
    boolean stands(Objection objection) {
        return objection.state() == ObjectionState.PROPOSED;
    }

    @Override
    public void carryOut(Proposal agreed) {
        course.raise(new ObjectionId(agreed.subject()), Actor.staff(agreed.settledBy()));
    }

    @Override
    public void drop(Proposal proposal) {
        course.drop(new ObjectionId(proposal.subject()));
    }
}
