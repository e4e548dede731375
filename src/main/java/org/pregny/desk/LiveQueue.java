package org.pregny.desk;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How fast the desks are at the moment.
 *
 * @param served in the last half hour
 * @param officers who served them
 * @param aMinute people a minute, as measured or, while too few were served, as planned
 */
public record LiveQueue(int served, int officers, boolean measured, double aMinute) {

    private static final int[] PLACES = {10, 25, 50, 100};

    /** A place in the queue, for the sign that stands there. */
    public record Place(int people, int minutes) {}

    /** “About 25 minutes from here”, rounded up to five. */
    public List<Place> places() {
        return IntStream.of(PLACES)
                .mapToObj(people -> new Place(people, minutesFor(people)))
                .toList();
    }

    public int minutesFor(int people) {
        final int step = 5;
        return Math.max(step, (int) Math.ceil(people / aMinute / step) * step);
    }
}
