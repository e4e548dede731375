package org.pregny.request;

import java.util.UUID;
import org.pregny.correspondence.Letter;
import org.pregny.correspondence.Recipient;
import org.pregny.kernel.Language;
import org.pregny.round.Round;

/**
 * Tells whoever began a request that its round closes soon, or has closed.
 *
 * @param occasion tells letters of one kind apart: the end of the round as it was then
 */
record RequestDraftLetter(RequestDraft draft, Round round, boolean lapsed, String occasion) implements Letter {

    @Override
    public String template() {
        return lapsed ? "requestDraftLapsed" : "requestDraftReminder";
    }

    @Override
    public String key() {
        return template() + "/" + draft.id() + "/" + occasion;
    }

    @Override
    public UUID caseId() {
        return draft.id();
    }

    @Override
    public Language language() {
        return draft.language();
    }

    /** Nobody's name is known for sure before the request is sent. */
    @Override
    public Recipient recipient() {
        String name = draft.answers().text("contactName");
        return new Recipient(name.isBlank() ? draft.email() : name, draft.email());
    }

    public String roundTitle() {
        return round.title().in(language());
    }
}
