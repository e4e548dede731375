package org.pregny.application;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where reviewers read who is possibly registered twice: evidence for a person to judge, nobody is dropped for it. */
@Service
@Transactional(readOnly = true)
public class DoubleDesk {

    private final KinStore store;
    private final ApplicationStore applications;

    DoubleDesk(KinStore store, ApplicationStore applications) {
        this.store = store;
        this.applications = applications;
    }

    /** For everybody in the application, the most alike first. */
    public List<PossibleDouble> doublesIn(ApplicationId id) {
        EventApplication application = applications.find(id).orElseThrow(ApplicationDesk::notFound);
        return store.of(application, List.of(application.organisation())).doubles();
    }
}
