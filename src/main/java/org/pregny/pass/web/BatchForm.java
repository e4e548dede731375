package org.pregny.pass.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.pregny.event.EventCode;
import org.pregny.kernel.NotFound;
import org.pregny.pass.sheet.PassFormat;

/** Which passes are wanted, on which paper; a day may be left out. */
record BatchForm(String event, String issuedOn, String format) {

    EventCode eventCode() {
        return EventCode.of(event);
    }

    PassFormat passFormat() {
        return PassFiles.format(format);
    }

    LocalDate day() {
        try {
            return issuedOn == null || issuedOn.isBlank() ? null : LocalDate.parse(issuedOn);
        } catch (DateTimeParseException notADay) {
            throw new NotFound("pass.printing.none");
        }
    }

    /** Codes and days only: a file's name may be read by anybody. */
    String stem() {
        return "passes-" + eventCode().text() + (day() == null ? "" : "-" + day());
    }
}
