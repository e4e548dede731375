package org.pregny.application;

import java.util.List;
import org.pregny.event.Event;

/** Tells the contact what was changed, or what became of the wish for a change; so a stranger with the link is noticed. */
record AmendmentLetter(ApplicationCase about, Event event, String accessKey, Amendment amendment)
        implements ApplicationLetter {

    @Override
    public String template() {
        return "applicationChanged";
    }

    @Override
    public String key() {
        return "applicationChanged/" + amendment.id();
    }

    /** The fields, by whose they are; what stands in them is not sent around. */
    public List<AskedGroup> changed() {
        return AskedGroup.of(
                about, amendment.fields().stream().map(AmendedField::address).toList());
    }

    public boolean isRefused() {
        return amendment.state() == Amendment.State.REFUSED;
    }
}
