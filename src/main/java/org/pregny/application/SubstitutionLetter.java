package org.pregny.application;

import org.pregny.event.Event;

/** Tells the contact how it stands with a person who is to take another's place, or has. */
record SubstitutionLetter(
        Kind kind,
        ApplicationCase about,
        Event event,
        String accessKey,
        Substitution substitution,
        Representative former,
        Representative substitute)
        implements ApplicationLetter {

    /** What there is to tell; the template has a paragraph for each. */
    enum Kind {
        /** A reviewer looks at the new person; until then nothing changes. */
        REQUESTED,
        /** Before the decision: the slot has simply changed hands. */
        EXCHANGED,
        ACCEPTED,
        REFUSED,
        EXPIRED
    }

    @Override
    public String template() {
        return "personSubstituted";
    }

    @Override
    public String key() {
        return "personSubstituted/" + kind + "/" + substitution.id();
    }
}
