package org.pregny.application;

import java.util.Map;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.AuditedEvent;

/** It is known now that somebody needs help, or is not to be named; what for stays where it was written down. */
public record NeedNoted(Representative person, Need need, Actor actor) implements AuditedEvent {

    /** What whoever meets the person has to heed. */
    public enum Need {
        ASSISTANCE,
        PROTECTION
    }

    @Override
    public String action() {
        return "application.needNoted";
    }

    @Override
    public UUID caseId() {
        return person.application().uuid();
    }

    @Override
    public UUID subjectId() {
        return person.id().uuid();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("need", need.name());
    }
}
