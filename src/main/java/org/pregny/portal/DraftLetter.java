package org.pregny.portal;

import java.util.UUID;
import org.pregny.correspondence.Letter;
import org.pregny.correspondence.Recipient;
import org.pregny.event.Event;
import org.pregny.kernel.Language;

/** Tells that a draft has lapsed. */
record DraftLetter(Draft draft, Event event) implements Letter {

    @Override
    public String template() {
        return "draftLapsed";
    }

    @Override
    public String key() {
        return template() + "/" + draft.id();
    }

    @Override
    public UUID caseId() {
        return null;
    }

    @Override
    public Language language() {
        return draft.language();
    }

    @Override
    public Recipient recipient() {
        return new Recipient(draft.email(), draft.email());
    }

    public String eventTitle() {
        return event.title().in(language());
    }
}
