package org.pregny.selection.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.pregny.application.Candidate;
import org.pregny.selection.Board;
import org.pregny.selection.Placement;
import org.pregny.selection.Reasons;
import org.pregny.selection.Trait;

/**
 * One candidate on the board.
 *
 * @param traits all that is known, in words
 * @param why why the person is in the set or is not
 */
record PersonLine(Candidate person, Placement placement, List<String> traits, String why) {

    static PersonLine of(Board board, Candidate person, Reasons reasons, BoardWords words) {
        List<String> traits = Arrays.stream(Trait.values())
                .flatMap(trait -> trait.of(person, board.brief()).stream()
                        .sorted(Comparator.naturalOrder())
                        .map(value -> words.value(trait, value)))
                .toList();
        return new PersonLine(person, board.placementOf(person), traits, words.why(reasons.why(person)));
    }

    public String state() {
        return person.hasPlace() || !person.isOpen() ? person.state().name() : "UNDER_REVIEW";
    }
}
