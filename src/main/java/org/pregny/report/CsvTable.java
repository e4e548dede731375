package org.pregny.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.pregny.kernel.SpreadsheetCell;

/** A table as CSV (RFC 4180) in UTF-8 with a mark, without which office programs guess wrong; text is guarded. */
final class CsvTable implements Table {

    private static final String MARK = "\uFEFF";

    private final CsvWriter csv;

    CsvTable(OutputStream out, List<String> headings) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write(MARK);
        csv = CsvWriter.builder().build(text);
        row(headings);
    }

    @Override
    public void row(List<?> cells) {
        csv.writeRecord(cells.stream().map(CsvTable::cell).toList());
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }

    private static String cell(Object cell) {
        return cell instanceof Number ? cell.toString() : SpreadsheetCell.guarded(cell.toString());
    }
}
