package org.pregny.application;

import java.util.List;
import org.pregny.event.Event;

/** Confirms to the contact who was taken back; sent to nobody else, so that a stranger with the link is noticed. */
record WithdrawalLetter(ApplicationCase about, Event event, String accessKey, List<Representative> people)
        implements ApplicationLetter {

    @Override
    public String template() {
        return "applicationWithdrawn";
    }

    @Override
    public String key() {
        return "applicationWithdrawn/" + people.get(0).id();
    }

    public boolean isWhole() {
        return about.application().state() == ApplicationState.WITHDRAWN;
    }
}
