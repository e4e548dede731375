package org.pregny.application;

import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the particulars of an application are read: by reviewers, and by whoever meets what people need. */
@Service
@Transactional(readOnly = true)
public class ParticularsDesk {

    private final ParticularsStore store;

    ParticularsDesk(ParticularsStore store) {
        this.store = store;
    }

    public Particulars particulars(ApplicationId application) {
        return store.find(application);
    }

    /** Whose names must not be read by everybody who may read the case. */
    public Set<RepresentativeId> protectedPeople(ApplicationId application) {
        return store.protectedPeople(application);
    }
}
