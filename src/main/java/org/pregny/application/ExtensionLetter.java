package org.pregny.application;

import java.util.UUID;
import org.pregny.application.UnfinishedApplications.Unfinished;
import org.pregny.correspondence.Letter;
import org.pregny.correspondence.Recipient;
import org.pregny.event.Event;
import org.pregny.event.Extension;
import org.pregny.kernel.Language;

/** You have longer than we had told you. */
record ExtensionLetter(Unfinished unfinished, Event event, Extension extension) implements Letter {

    @Override
    public String template() {
        return "deadlineExtended";
    }

    @Override
    public String key() {
        return template() + "/" + extension.id() + "/" + unfinished.id();
    }

    @Override
    public UUID caseId() {
        return null;
    }

    @Override
    public Language language() {
        return unfinished.language();
    }

    @Override
    public Recipient recipient() {
        return new Recipient(unfinished.email(), unfinished.email());
    }

    public String eventTitle() {
        return event.title().in(language());
    }

    public String link() {
        return unfinished.link();
    }
}
