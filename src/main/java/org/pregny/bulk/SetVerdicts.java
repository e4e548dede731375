package org.pregny.bulk;

import java.util.Map;
import org.pregny.application.ChangedMeanwhile;
import org.pregny.application.Representative;
import org.pregny.application.RepresentativeId;
import org.pregny.application.RepresentativeVerdict;

/** What a set says of the people of one case. */
record SetVerdicts(int seen, Map<RepresentativeId, RepresentativeVerdict> byPerson) {

    RepresentativeVerdict on(Representative person) {
        RepresentativeVerdict verdict = byPerson.get(person.id());
        if (verdict == null) {
            throw new ChangedMeanwhile(seen);
        }
        return verdict;
    }
}
