package org.pregny.correspondence;

import java.util.List;
import java.util.UUID;
import org.pregny.kernel.Language;

/**
 * What a room wants to say to a person: a typed record that fills the template {@code mail/<language>/<template>}.
 * Its components are what the template may use, as {@code letter.<component>}.
 */
public interface Letter {

    /** File stem of the template. */
    String template();

    /** Same key, same letter: it is put into the outbox once, however often it is asked for. At most 120 characters. */
    String key();

    /** The application whose story this letter belongs to. */
    UUID caseId();

    Language language();

    Recipient recipient();

    default List<Attachment> attachments() {
        return List.of();
    }

    /** What the attachments say, for the text part: who reads mail as text may open no PDF. Empty where there is none. */
    default String attachedInWords() {
        return "";
    }

    /** What the reader may put into a calendar: it leaves with the letter as one more attachment. */
    default List<CalendarEntry> calendar() {
        return List.of();
    }
}
