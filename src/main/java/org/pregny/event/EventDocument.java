package org.pregny.event;

import java.time.LocalDate;
import org.pregny.kernel.Language;

/**
 * A document that an event or a process refers to; it is linked, never fetched.
 *
 * @param title in the document's own language
 * @param symbol as the document carries it, for example A/RES/71/280; null where it has none
 * @param link where it was made available; null where nothing says so
 */
public record EventDocument(Kind kind, String title, Language language, String symbol, LocalDate date, String link) {

    /** What a document is (domain: Organizational arrangements, procedural note, concept note, issue brief). */
    public enum Kind {
        RESOLUTION,
        LETTER,
        CONCEPT_NOTE,
        PROCEDURAL_NOTE,
        ORGANIZATIONAL_ARRANGEMENTS,
        INFORMATION_NOTE,
        ISSUE_BRIEF,
        WORK_PLAN,
        SUMMARY
    }

    public EventDocument {
        WebLink.check(link);
    }
}
