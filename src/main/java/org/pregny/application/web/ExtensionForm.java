package org.pregny.application.web;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import org.pregny.event.Deadline;
import org.pregny.event.Event;
import org.pregny.event.ExtensionOrder;
import org.pregny.kernel.NotFound;

/** What an organiser typed to extend a deadline, as typed. */
record ExtensionForm(
        String deadline, String organisation, String until, String reason, String minutes, String graceReason) {

    static final ExtensionForm BLANK = new ExtensionForm("", "", "", "", "60", "");

    ExtensionForm withGrace(String typedMinutes, String typedReason) {
        return new ExtensionForm(deadline, organisation, until, reason, typedMinutes, typedReason);
    }

    ExtensionOrder order(Event event) {
        return new ExtensionOrder(event.code(), deadline(event, deadline), organisation, wallTime(), reason, null);
    }

    /** 0 for what is no number, which is refused like every number that is too small. */
    int graceMinutes() {
        return minutes.matches("\\d{1,4}") ? Integer.parseInt(minutes) : 0;
    }

    static Deadline deadline(Event event, String typed) {
        return Deadline.of(event).stream()
                .filter(deadline -> deadline.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> new NotFound("event.notFound"));
    }

    private LocalDateTime wallTime() {
        try {
            return LocalDateTime.parse(String.valueOf(until));
        } catch (DateTimeParseException notTime) {
            return null;
        }
    }
}
