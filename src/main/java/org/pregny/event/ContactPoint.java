package org.pregny.event;

import org.pregny.kernel.Wording;

/** Whom to ask about one topic: a role, with its mailbox or the page it keeps (domain item 71: never a person's). */
public record ContactPoint(Topic topic, Wording who, String email, String link) {

    /** What one may have to ask. */
    public enum Topic {
        GENERAL,
        ACCREDITATION,
        PASSES,
        TRAVEL,
        ACCESSIBILITY,
        SIDE_EVENTS,
        MEDIA,
        SPEAKING,
        WRITTEN_INPUT
    }

    public ContactPoint {
        WebLink.check(link);
    }
}
