package org.pregny.application;

import java.util.List;
import org.pregny.event.Event;

/** Tells the contact that a refusal is looked at again, and then with what result for each person. */
record ReconsiderationLetter(
        ApplicationCase about, Event event, String accessKey, Reconsideration reconsideration, boolean decided)
        implements ApplicationLetter {

    @Override
    public String template() {
        return "refusalReconsidered";
    }

    @Override
    public String key() {
        return (decided ? "refusalReconsidered/" : "reconsiderationRequested/") + reconsideration.id();
    }

    public List<Representative> people() {
        return reconsideration.asked().stream().map(about::person).toList();
    }
}
