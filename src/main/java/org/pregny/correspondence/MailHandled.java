package org.pregny.correspondence;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.AuditedEvent;

/**
 * A person did something about a letter, or about all mail.
 *
 * @param template kind of the letter; null when it is about all mail
 */
record MailHandled(UUID caseId, UUID subjectId, Deed deed, String template, Actor actor) implements AuditedEvent {

    /** What people may do about mail. */
    enum Deed {
        RESENT,
        HELD,
        RELEASED,
        CANCELLED,
        CORRECTED,
        PRINTED,
        ALL_HELD,
        ALL_RELEASED
    }

    static MailHandled of(OutgoingMail mail, Deed deed, Actor actor) {
        return new MailHandled(mail.caseId(), mail.id(), deed, mail.template(), actor);
    }

    @Override
    public String action() {
        String[] words = deed.name().toLowerCase(Locale.ROOT).split("_");
        String verb = words[0];
        for (int i = 1; i < words.length; i++) {
            verb += words[i].substring(0, 1).toUpperCase(Locale.ROOT) + words[i].substring(1);
        }
        return "correspondence." + verb;
    }

    @Override
    public Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        if (template != null) {
            facts.put("letter", template);
        }
        return facts;
    }
}
