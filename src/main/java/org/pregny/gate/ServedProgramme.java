package org.pregny.gate;

import java.util.List;
import org.pregny.pass.PassType;

/**
 * An event behind a gate, as plain numbers that a device can carry.
 *
 * @param days the second in which each of its days begins, and the one after the last; none while the date is not firm
 * @param special whether the gate takes passes that are for one person
 * @param secondary whether it takes the transferable ones
 * @param openings from which second on it lets in to which segments, bit by bit of their numbers: a second, bits, a
 *     second, bits, and so on
 * @param capacity how many may sit behind it; null for no limit
 */
record ServedProgramme(
        int number,
        String code,
        List<Long> days,
        boolean special,
        boolean secondary,
        List<Long> openings,
        Integer capacity) {

    boolean isOn(long at) {
        return !days.isEmpty() && at >= days.get(0) && at < days.get(days.size() - 1);
    }

    boolean takes(PassType type) {
        return type == PassType.SECONDARY_PASS ? secondary : special;
    }

    /** The second in which the day began. */
    long dayOf(long at) {
        return days.stream().filter(day -> day <= at).reduce(at, (earlier, later) -> later);
    }

    /** The bits of the segments that it lets in to then. */
    long openAt(long at) {
        long open = 0;
        for (int i = 0; i + 1 < openings.size() && openings.get(i) <= at; i += 2) {
            open = openings.get(i + 1);
        }
        return open;
    }
}
