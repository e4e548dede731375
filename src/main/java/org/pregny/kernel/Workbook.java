package org.pregny.kernel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** A file of Excel or of another program that writes the same (ECMA-376): the first sheet that is not hidden. */
public final class Workbook {

    private static final long MOST_UNPACKED = 24L * 1024 * 1024;
    private static final int MOST_COLUMNS = 60;

    private static final Predicate<String> PARTS = name -> name.endsWith(".xml") || name.endsWith(".rels");
    private static final int SHORTEST = 64;

    private Workbook() {}

    /** Whether it is packed as workbooks are, or as those that a password protects and those of old. */
    public static boolean isOne(byte[] content) {
        return content.length > SHORTEST
                && (ReadableWorkbook.isOOXMLZipHeader(content) || ReadableWorkbook.isOLE2Header(content));
    }

    /**
     * What a formula came to when it was saved is read, and nothing is computed.
     *
     * @throws SpreadsheetUnreadable when it is protected, too long, or something else in the same wrapping
     */
    public static Spreadsheet read(byte[] content, int mostRows) {
        if (ReadableWorkbook.isOLE2Header(content)) {
            throw new SpreadsheetUnreadable("kernel.spreadsheet.locked");
        }
        try (ReadableWorkbook book = new ReadableWorkbook(
                        new ByteArrayInputStream(SmallArchive.of(content, MOST_UNPACKED, PARTS)),
                        new ReadingOptions(true, true));
                Stream<Row> rows = shown(book).openStream()) {
            return new Spreadsheet(Spreadsheet.upTo(mostRows, rows.map(row -> row(book, row))), '\t');
        } catch (SpreadsheetUnreadable told) {
            throw told;
        } catch (IOException | RuntimeException notOne) {
            throw new SpreadsheetUnreadable("kernel.spreadsheet.otherKind");
        }
    }

    private static Sheet shown(ReadableWorkbook book) {
        return book.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .findFirst()
                .orElseThrow(() -> new SpreadsheetUnreadable("kernel.spreadsheet.otherKind"));
    }

    private static Spreadsheet.Row row(ReadableWorkbook book, Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < Math.min(row.getCellCount(), MOST_COLUMNS); i++) {
            cells.add(row.getOptionalCell(i)
                    .map(cell -> WorkbookCell.text(cell, book.isDate1904()))
                    .orElse(""));
        }
        return new Spreadsheet.Row(row.getRowNum(), row.getRowNum(), cells);
    }
}
