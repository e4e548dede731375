package org.pregny.selection.web;

import java.util.List;
import java.util.Locale;
import org.pregny.application.Candidate;
import org.pregny.selection.Board;

/** Which people of a board are shown, and which page of them. */
record BoardView(Show show, int page) {

    static final int PEOPLE_PER_PAGE = 100;

    /** Whom to show. */
    enum Show {
        ALL,
        CHOSEN,
        NOT_CHOSEN,
        LOCKED
    }

    static BoardView of(String show, String page) {
        Show wanted = Show.ALL;
        for (Show one : Show.values()) {
            if (one.name().equals(show.toUpperCase(Locale.ROOT))) {
                wanted = one;
            }
        }
        return new BoardView(wanted, page.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(page) : 1);
    }

    List<Candidate> all(Board board) {
        return board.candidates().stream().filter(p -> shows(board, p)).toList();
    }

    List<Candidate> people(Board board) {
        return all(board).stream()
                .skip((long) (page - 1) * PEOPLE_PER_PAGE)
                .limit(PEOPLE_PER_PAGE)
                .toList();
    }

    int pages(Board board) {
        return Math.max(1, (all(board).size() + PEOPLE_PER_PAGE - 1) / PEOPLE_PER_PAGE);
    }

    private boolean shows(Board board, Candidate person) {
        return switch (show) {
            case ALL -> true;
            case CHOSEN -> board.placementOf(person).isChosen();
            case NOT_CHOSEN -> !board.placementOf(person).isChosen();
            case LOCKED -> board.placementOf(person).locked();
        };
    }
}
