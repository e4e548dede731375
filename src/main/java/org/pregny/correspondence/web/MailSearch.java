package org.pregny.correspondence.web;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import org.pregny.correspondence.MailFilter;
import org.pregny.correspondence.OutgoingMail.State;

/** What an operator typed to find letters; what cannot be meant is as if it were not there. */
record MailSearch(String state, String template, String recipient, String about, String olderThan, String beforeId) {

    MailFilter filter() {
        return new MailFilter(
                Arrays.stream(State.values())
                        .filter(s -> s.name().equals(state))
                        .findFirst()
                        .orElse(null),
                given(template) ? template : null,
                given(recipient) ? recipient.strip() : null,
                given(about) ? MailController.idOf(about.strip()) : null,
                given(olderThan) ? time(olderThan) : null,
                given(beforeId) ? MailController.idOf(beforeId) : null);
    }

    private static boolean given(String text) {
        return text != null && !text.isBlank();
    }

    private static Instant time(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException forged) {
            return null;
        }
    }
}
