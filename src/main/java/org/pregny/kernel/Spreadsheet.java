package org.pregny.kernel;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** A table out of a file or pasted from one: rows of cells, with where they stand, whatever stands between cells. */
public record Spreadsheet(List<Row> rows, char delimiter) {

    private static final int LARGEST_CELL = 100_000;
    private static final int LINES_LOOKED_AT = 10;
    private static final String DELIMITERS = ",;\t|";

    /**
     * Cells of one row.
     *
     * @param line counted from 1, as editors do
     * @param number counted from 1, as spreadsheets do: a cell may have several lines
     */
    public record Row(long line, long number, List<String> cells) {

        public String cell(int column) {
            return column < 0 || column >= cells.size() ? "" : cells.get(column);
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /**
     * @param mostRows below the headings; nothing more is kept of a longer one
     * @throws SpreadsheetUnreadable when quotes do not match, or when it is too long
     */
    public static Spreadsheet of(String text, int mostRows) {
        char delimiter = delimiter(text);
        try (Stream<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(delimiter)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .skipEmptyLines(false)
                .maxBufferSize(LARGEST_CELL)
                .ofCsvRecord(text)
                .stream()) {
            AtomicLong number = new AtomicLong();
            List<Row> rows = upTo(
                    mostRows,
                    records.map(r -> new Row(r.getStartingLineNumber(), number.incrementAndGet(), r.getFields())));
            if (isCutShort(text, rows)) {
                throw new SpreadsheetUnreadable("kernel.spreadsheet.broken");
            }
            return new Spreadsheet(rows, delimiter);
        } catch (CsvParseException broken) {
            throw new SpreadsheetUnreadable("kernel.spreadsheet.broken");
        }
    }

    /** Those that are not blank, with one of headings. */
    static List<Row> upTo(int mostRows, Stream<Row> all) {
        List<Row> rows = new ArrayList<>();
        all.filter(row -> !row.isBlank()).limit(mostRows + 2L).forEach(rows::add);
        if (rows.size() > mostRows + 1) {
            throw new SpreadsheetUnreadable("kernel.spreadsheet.tooLong", mostRows);
        }
        return rows;
    }

    /** A quotation mark that nobody closes swallows all lines after it. */
    private static boolean isCutShort(String text, List<Row> rows) {
        boolean odd = text.chars().filter(c -> c == '"').count() % 2 == 1;
        return odd
                && !rows.isEmpty()
                && rows.get(rows.size() - 1).cells().stream().anyMatch(cell -> cell.contains("\n"));
    }

    /** The one that cuts the first lines into most cells; quoted parts do not count. */
    private static char delimiter(String text) {
        List<String> bare = text.lines()
                .filter(line -> !line.isBlank())
                .limit(LINES_LOOKED_AT)
                .map(line -> line.replaceAll("\"[^\"]*\"", ""))
                .toList();
        return DELIMITERS
                .chars()
                .mapToObj(c -> (char) c)
                .max(Comparator.comparing(c -> times(c, bare)))
                .filter(c -> times(c, bare) > 0)
                .orElse(',');
    }

    private static long times(char delimiter, List<String> lines) {
        return lines.stream()
                .flatMapToInt(String::chars)
                .filter(c -> c == delimiter)
                .count();
    }
}
