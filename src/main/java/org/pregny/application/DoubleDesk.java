package org.pregny.application;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where reviewers read who is possibly registered twice: evidence for a person to judge, nobody is dropped for it. */
@Service
@Transactional(readOnly = true)
public class DoubleDesk {

    private static final int MOST_EACH = 5;

    private final DoubleStore store;

    DoubleDesk(DoubleStore store) {
        this.store = store;
    }

    /** For everybody in the application, the most alike first. */
    public List<PossibleDouble> doublesIn(ApplicationId application) {
        List<PossibleDouble> all = store.alike(application);
        return all.stream()
                .map(PossibleDouble::person)
                .distinct()
                .flatMap(person -> of(all, person).stream())
                .toList();
    }

    private static List<PossibleDouble> of(List<PossibleDouble> all, RepresentativeId person) {
        return all.stream()
                .filter(d -> d.person().equals(person))
                .limit(MOST_EACH)
                .toList();
    }
}
