package org.pregny.accreditation;

import java.time.LocalDate;
import org.pregny.kernel.WrittenDay;

/** A day in a register’s file. */
final class ListDate {

    private ListDate() {}

    /** Null for an empty cell. */
    static LocalDate of(String typed) throws CellFaulty {
        if (typed.isEmpty()) {
            return null;
        }
        WrittenDay written = WrittenDay.of(typed);
        if (written.day() == null) {
            RowFault.Code code = written.ambiguous() ? RowFault.Code.AMBIGUOUS : RowFault.Code.UNKNOWN;
            throw new CellFaulty(RegisterColumn.VALID_UNTIL, code, typed);
        }
        return written.day();
    }
}
