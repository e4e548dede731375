package org.pregny.report;

import java.util.Locale;
import org.pregny.application.ListAudience;
import org.pregny.event.EventCode;
import org.pregny.kernel.Language;

/**
 * What somebody wants to take away.
 *
 * @param audience for whom it is made: a narrower one holds less
 * @param purpose what it is taken away for; wanted wherever people are told by name
 */
public record ExportOrder(
        ReportScope scope,
        ReportKind kind,
        ReportFormat format,
        ListAudience audience,
        Language language,
        String purpose) {

    static final int LONGEST_PURPOSE = 300;

    /** Says what is in the file, and nothing of anybody. */
    public String fileName() {
        return String.join("-", kind.pathName(), scope.name(), audience.name().toLowerCase(Locale.ROOT), language.tag())
                + "." + format.ending();
    }

    /** Of reports that are of one event. */
    EventCode event() {
        return scope.event();
    }

    boolean namesPeople() {
        return kind == ReportKind.PARTICIPANTS;
    }
}
