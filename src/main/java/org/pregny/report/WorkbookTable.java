package org.pregny.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.pregny.kernel.Language;

/** A table as a workbook (ECMA-376), written while it is made; text stays text, so that nothing in it is ever computed. */
final class WorkbookTable implements Table {

    private static final String PROGRAM = "Pregny";
    private static final String VERSION = "1.0";
    private static final int ROWS_KEPT = 200;
    private static final int COLUMN = 28;
    private static final int LONGEST = 32_767;

    private final Workbook book;
    private final Worksheet sheet;
    private int row;

    WorkbookTable(OutputStream out, Language language, List<String> headings) throws IOException {
        book = new Workbook(out, PROGRAM, VERSION);
        sheet = book.newWorksheet("1");
        if (language == Language.AR) {
            sheet.rightToLeft();
        }
        for (int column = 0; column < headings.size(); column++) {
            sheet.width(column, COLUMN);
        }
        sheet.freezePane(0, 1);
        sheet.range(0, 0, 0, headings.size() - 1).style().bold().set();
        row(headings);
    }

    @Override
    public void row(List<?> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            Object cell = cells.get(column);
            if (cell instanceof Number number) {
                sheet.value(row, column, number);
            } else {
                sheet.inlineString(row, column, Characters.printable(cell.toString(), LONGEST));
            }
        }
        row++;
        if (row % ROWS_KEPT == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        book.finish();
    }
}
