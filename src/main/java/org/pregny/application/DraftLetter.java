package org.pregny.application;

import java.util.UUID;
import org.pregny.correspondence.Letter;
import org.pregny.correspondence.Recipient;
import org.pregny.event.Event;
import org.pregny.kernel.Language;

/** Letters about a draft: how to come back to it, and that it has lapsed. */
record DraftLetter(ApplicationDraft draft, Event event, String accessKey, boolean lapsed) implements Letter {

    @Override
    public String template() {
        return lapsed ? "draftLapsed" : "draftSaved";
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
        return new Recipient(draft.contactEmail(), draft.contactEmail());
    }

    public String eventTitle() {
        return event.title().in(language());
    }
}
