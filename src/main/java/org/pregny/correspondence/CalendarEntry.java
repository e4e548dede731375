package org.pregny.correspondence;

import java.nio.charset.StandardCharsets;
import java.time.temporal.Temporal;
import java.util.UUID;
import org.pregny.kernel.Language;

/**
 * One appointment for the reader's calendar (RFC 5545, VEVENT). The same subject and occasion always give the same UID,
 * so a later entry updates the earlier one, and {@link #cancelled} takes it out again; it names nobody.
 *
 * @param subject whose appointment it is, as an id
 * @param occasion what it is for, as a code
 * @param starts an instant, or a date when it fills whole days
 * @param ends the first instant or date after it, of the same kind
 */
public record CalendarEntry(
        Method method,
        UUID subject,
        String occasion,
        Temporal starts,
        Temporal ends,
        Language language,
        String title,
        String place,
        String note,
        CalendarNotice notice) {

    /** What the reader's calendar is asked to do (RFC 5546). */
    public enum Method {
        PUBLISH,
        CANCEL
    }

    public static CalendarEntry of(
            UUID subject, String occasion, Temporal starts, Temporal ends, Language language, String title) {
        return new CalendarEntry(
                Method.PUBLISH, subject, occasion, starts, ends, language, title, "", "", CalendarNotice.NONE);
    }

    public CalendarEntry at(String where) {
        return new CalendarEntry(method, subject, occasion, starts, ends, language, title, where, note, notice);
    }

    public CalendarEntry saying(String words) {
        return new CalendarEntry(method, subject, occasion, starts, ends, language, title, place, words, notice);
    }

    public CalendarEntry cancelled() {
        return new CalendarEntry(Method.CANCEL, subject, occasion, starts, ends, language, title, place, note, notice);
    }

    public CalendarEntry with(CalendarNotice other) {
        return new CalendarEntry(method, subject, occasion, starts, ends, language, title, place, note, other);
    }

    /** A name-based UUID, as RFC 7986 advises: it tells nothing of what it was made from. */
    String uid() {
        return UUID.nameUUIDFromBytes((subject + "/" + occasion).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
