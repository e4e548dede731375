package org.pregny.accreditation;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A table out of a file or pasted from one: rows of cells, with the lines they stand on, whatever stands between cells. */
record Spreadsheet(List<Row> rows, char delimiter) {

    static final int MOST_ROWS = 50_000;

    private static final int LARGEST_CELL = 100_000;
    private static final String DELIMITERS = ",;\t|";

    /** Cells of one row; the line counts from 1, as editors do. */
    record Row(long line, List<String> cells) {

        String cell(int column) {
            return column < 0 || column >= cells.size() ? "" : cells.get(column);
        }
    }

    /** @throws SpreadsheetUnreadable when quotes do not match, or when it is too long */
    static Spreadsheet of(String text) {
        char delimiter = delimiter(text);
        try (Stream<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(delimiter)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(LARGEST_CELL)
                .ofCsvRecord(text)
                .stream()) {
            List<Row> rows = new ArrayList<>();
            records.limit(MOST_ROWS + 2L)
                    .map(r -> new Row(r.getStartingLineNumber(), r.getFields()))
                    .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isBlank()))
                    .forEach(rows::add);
            if (rows.size() > MOST_ROWS + 1) {
                throw new SpreadsheetUnreadable("accreditation.import.tooLong", MOST_ROWS);
            }
            if (isCutShort(text, rows)) {
                throw new SpreadsheetUnreadable("accreditation.import.broken");
            }
            return new Spreadsheet(rows, delimiter);
        } catch (CsvParseException broken) {
            throw new SpreadsheetUnreadable("accreditation.import.broken");
        }
    }

    /** A quotation mark that nobody closes swallows all lines after it. */
    private static boolean isCutShort(String text, List<Row> rows) {
        boolean odd = text.chars().filter(c -> c == '"').count() % 2 == 1;
        return odd
                && !rows.isEmpty()
                && rows.get(rows.size() - 1).cells().stream().anyMatch(cell -> cell.contains("\n"));
    }

    /** The one that cuts the first line into most cells; quoted parts do not count. */
    private static char delimiter(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        String bare = first.replaceAll("\"[^\"]*\"", "");
        return DELIMITERS
                .chars()
                .mapToObj(c -> (char) c)
                .max(Comparator.comparing(c -> bare.chars().filter(x -> x == c).count()))
                .filter(c -> bare.indexOf(c) >= 0)
                .orElse(',');
    }
}
