package org.pregny.round;

import java.util.List;

/** How many requests of a round stand where, as far as a room to the right of this one knows. */
public interface RoundFigures {

    /**
     * One figure.
     *
     * @param words message key of what is counted
     */
    record Figure(String words, long count) {}

    List<Figure> of(RoundId round);
}
