package org.pregny.occurrence;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * From one sighting of a pass to the next, at another gate: whether one walker could have been at both.
 *
 * @param minutes that the way takes on foot, or null when nobody has said
 */
public record Walk(Sighting from, Sighting to, Integer minutes) {

    /** Whether one walker could have been at both gates. */
    public enum Possible {
        YES,
        NO,
        NOT_KNOWN
    }

    static List<Walk> through(List<Sighting> sightings, WalkingTimes times) {
        List<Walk> walks = new ArrayList<>();
        for (int n = 1; n < sightings.size(); n++) {
            Sighting from = sightings.get(n - 1);
            Sighting to = sightings.get(n);
            if (!from.gate().equals(to.gate())) {
                walks.add(
                        new Walk(from, to, times.between(from.gate(), to.gate()).orElse(null)));
            }
        }
        return walks;
    }

    public Duration apart() {
        return Duration.between(from.at(), to.at());
    }

    public long apartMinutes() {
        return apart().toMinutes();
    }

    public Possible possible() {
        if (minutes == null) {
            return Possible.NOT_KNOWN;
        }
        return apart().compareTo(Duration.ofMinutes(minutes)) < 0 ? Possible.NO : Possible.YES;
    }
}
