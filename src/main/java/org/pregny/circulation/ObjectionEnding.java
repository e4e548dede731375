package org.pregny.circulation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.pregny.kernel.Actor;
import org.pregny.opinion.Proposal;
import org.springframework.stereotype.Component;

/** An objection ends as two officers say, for what follows is an accreditation or a refusal. */
@Component
class ObjectionEnding extends ObjectionMatter {

    static final String MATTER = "OBJECTION_END";

    private final ObjectionStore store;
    private final ObjectionCourse course;
    private final ObjectionWords words;

    ObjectionEnding(ObjectionStore store, ObjectionCourse course, ObjectionWords words) {
        super(store, MATTER);
        this.store = store;
        this.course = course;
        this.words = words;
    }

    @Override
    List<Line> lines(Objection objection, Locale locale) {
        return Stream.concat(words.of(objection, locale).stream(), Stream.of(words.end(objection, locale)))
                .toList();
    }

    @Override
    boolean stands(Objection objection) {
        return objection.isStanding();
    }

    @Override
    public void carryOut(Proposal agreed) {
        course.end(new ObjectionId(agreed.subject()), Actor.staff(agreed.settledBy()));
    }

    @Override
    public void drop(Proposal proposal) {
        store.askEnd(new ObjectionId(proposal.subject()), null, null);
    }
}
