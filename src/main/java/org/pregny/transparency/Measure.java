package org.pregny.transparency;

import java.util.function.Predicate;
import org.pregny.request.RequestTally;

/** What is counted of the requests of a round, in the order in which a request comes to it. */
public enum Measure {
    RECEIVED(tally -> true),
    ELIGIBLE(RequestTally::eligible),
    RECOMMENDED(RequestTally::recommended),
    OBJECTED(RequestTally::objected),
    ACCREDITED(RequestTally::accredited);

    private final Predicate<RequestTally> counted;

    Measure(Predicate<RequestTally> counted) {
        this.counted = counted;
    }

    boolean counts(RequestTally tally) {
        return counted.test(tally);
    }
}
