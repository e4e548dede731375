package org.pregny.application;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Holds a new person against the same rules as at submission, and against everybody who is there already. */
@Component
class SubstitutionCheck {

    private final Attached attached;

    SubstitutionCheck(Attached attached) {
        this.attached = attached;
    }

    void check(ApplicationCase about, RepresentativeEntry clean) {
        List<Fault> faults = new ArrayList<>(SubmissionCheck.faults(clean, attached));
        PersonKey wanted = PersonKey.of(clean);
        boolean named = about.representatives().stream()
                .filter(r -> r.state().mayLeave() || r.state() == RepresentativeState.PROPOSED)
                .anyMatch(r -> wanted.isSamePerson(PersonKey.of(r)));
        if (named) {
            faults.add(Fault.at("/nameOnId", "application.substitution.named"));
        }
        if (!faults.isEmpty()) {
            throw new SubmissionFaulty(faults);
        }
    }
}
