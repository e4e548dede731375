package org.pregny.application;

import org.springframework.stereotype.Component;

/** Lets something happen to an application only while it is under review, and to nobody else at the same time. */
@Component
class UnderReview {

    private final ApplicationStore store;

    UnderReview(ApplicationStore store) {
        this.store = store;
    }

    /** Locks the application until the end of the transaction, or says in which state it is instead. */
    void lock(ApplicationId id) {
        EventApplication application = store.lock(id).orElseThrow(ApplicationDesk::notFound);
        if (application.state() != ApplicationState.UNDER_REVIEW) {
            throw new AlreadySettled(id, application.state());
        }
    }
}
