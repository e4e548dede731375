package org.pregny.application;

import org.pregny.kernel.Refusal;

/** The application is no longer in a state that allows this; the page shows both states. */
public final class AlreadySettled extends Refusal {

    private final ApplicationId application;
    private final ApplicationState state;

    public AlreadySettled(ApplicationId application, ApplicationState state) {
        super(Kind.CONFLICT, "application.settled." + state.name());
        this.application = application;
        this.state = state;
    }

    public ApplicationId application() {
        return application;
    }

    public ApplicationState state() {
        return state;
    }
}
