package org.pregny.application;

import java.util.List;
import org.pregny.event.Event;

/** Your organisation is not accredited any more, and nobody of this application has a place. */
record AccreditationLost(ApplicationCase about, Event event, String accessKey, List<Representative> people)
        implements ApplicationLetter {

    @Override
    public String template() {
        return "accreditationLost";
    }

    @Override
    public String key() {
        return "accreditationLost/" + caseId();
    }
}
