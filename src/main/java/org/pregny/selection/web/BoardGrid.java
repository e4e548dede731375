package org.pregny.selection.web;

import java.util.ArrayList;
import java.util.List;
import org.pregny.selection.Board;
import org.pregny.selection.Dial;
import org.pregny.selection.Panel;
import org.pregny.selection.Score;
import org.pregny.selection.Tally;
import org.pregny.selection.Trait;

/** The gauges of a board side by side: a row for each value, a column for all panels together and one for each. */
record BoardGrid(List<Panel> panels, List<Group> groups) {

    private static final int WHOLE = 100;

    /** The rows of one trait. */
    record Group(Trait trait, List<Row> rows) {}

    /** One value; null for those who did not say. */
    record Row(String value, List<Cell> cells) {}

    /** How many of how many, and how the targets stand there. */
    record Cell(int count, int of, List<Score> scores) {

        public int percent() {
            return of == 0 ? 0 : Math.round((float) WHOLE * count / of);
        }
    }

    static BoardGrid of(Board board, Tally tally) {
        List<List<Dial>> columns = new ArrayList<>();
        columns.add(tally.dials(board.chosen()));
        board.panels().forEach(panel -> columns.add(tally.dials(board.in(panel))));
        List<Score> scores = tally.scores();
        List<Group> groups = new ArrayList<>();
        for (Trait trait : Trait.values()) {
            List<Dial> dials =
                    columns.stream().map(dial -> dial.get(trait.ordinal())).toList();
            groups.add(new Group(trait, rows(board, dials, scores)));
        }
        return new BoardGrid(
                board.panels(), groups.stream().filter(g -> !g.rows().isEmpty()).toList());
    }

    private static List<Row> rows(Board board, List<Dial> dials, List<Score> scores) {
        List<Row> rows = new ArrayList<>();
        Trait trait = dials.getFirst().trait();
        for (String value : trait.values(board.event())) {
            List<Score> own = scores.stream()
                    .filter(s ->
                            s.target().trait() == trait && s.target().value().equals(value))
                    .toList();
            boolean always = trait == Trait.GENDER || trait == Trait.REGION || !own.isEmpty();
            if (always || dials.getFirst().count(value) > 0) {
                rows.add(row(board, value, dials, own));
            }
        }
        if (dials.getFirst().unsaid() > 0) {
            rows.add(new Row(
                    null,
                    dials.stream()
                            .map(d -> new Cell(d.unsaid(), d.of(), List.of()))
                            .toList()));
        }
        return rows;
    }

    private static Row row(Board board, String value, List<Dial> dials, List<Score> scores) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < dials.size(); i++) {
            Panel panel = i == 0 ? null : board.panels().get(i - 1);
            List<Score> here = scores.stream().filter(s -> s.panel() == panel).toList();
            cells.add(new Cell(dials.get(i).count(value), dials.get(i).of(), here));
        }
        return new Row(value, cells);
    }
}
