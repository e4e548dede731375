package org.pregny.portal;

import java.util.List;
import java.util.Map;
import org.pregny.application.Fault;

/**
 * A sheet held against the same rules as the application, together with who is in the application already.
 *
 * @param places how many more people the application can hold
 */
public record CheckedSheet(Sheet sheet, List<Row> rows, int places) {

    /** A row with what is wrong in it, by names of answers. */
    public record Row(SheetLine row, Map<String, Fault> faults) {

        public boolean isRight() {
            return faults.isEmpty();
        }

        public String name() {
            String print = row.text(SheetColumn.NAME_TO_PRINT.answer());
            return print.isEmpty() ? row.text(SheetColumn.NAME_ON_ID.answer()) : print;
        }
    }

    public List<Row> right() {
        return rows.stream().filter(Row::isRight).toList();
    }

    public List<Row> faulty() {
        return rows.stream().filter(row -> !row.isRight()).toList();
    }

    /** Those of the right ones for whom there is a place. */
    public List<Row> takeable() {
        return right().stream().limit(Math.max(0, places)).toList();
    }
}
