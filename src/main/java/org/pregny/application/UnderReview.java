package org.pregny.application;

import org.springframework.stereotype.Component;

/** Lets something happen to an application only while it is under review, and to nobody else at the same time. */
@Component
class UnderReview {

    private final ApplicationStore store;

    UnderReview(ApplicationStore store) {
        this.store = store;
    }

    /** The application, locked until the end of the transaction; or says in which state it is instead. */
    EventApplication lock(ApplicationId id) {
        EventApplication application = store.lock(id).orElseThrow(ApplicationDesk::notFound);
        check(application);
        return application;
    }

    /** The same for whoever has locked it. */
    void check(EventApplication locked) {
        if (locked.state() != ApplicationState.UNDER_REVIEW) {
            throw new AlreadySettled(locked.id(), locked.state());
        }
    }
}
