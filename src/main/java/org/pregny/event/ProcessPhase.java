package org.pregny.event;

import java.time.YearMonth;
import org.pregny.kernel.Wording;

/** A phase of a process, in whole months (seed S1:9). */
public record ProcessPhase(String code, Wording name, YearMonth from, YearMonth until) {

    public boolean isUnderWayIn(YearMonth month) {
        return !month.isBefore(from) && !month.isAfter(until);
    }
}
