package org.pregny.application;

import java.time.Instant;
import org.pregny.accreditation.FocalPoint;
import org.pregny.correspondence.Recipient;
import org.pregny.event.Event;

/** Somebody applies for your organisation: does it send the person? */
record FocalPointAsked(FocalPoint person, ApplicationCase about, Event event, String accessKey)
        implements ApplicationLetter {

    @Override
    public String template() {
        return "focalPointAsked";
    }

    @Override
    public String key() {
        return template() + "/" + caseId() + "/" + person.id();
    }

    @Override
    public Recipient recipient() {
        return new Recipient(person.name(), person.email());
    }

    public Instant answerBefore() {
        return about.application().reviewDueAt();
    }
}
