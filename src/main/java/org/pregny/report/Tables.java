package org.pregny.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Opens a table in the format that was asked for. */
final class Tables {

    private Tables() {}

    static Table open(ExportOrder order, OutputStream out, List<String> headings) throws IOException {
        return order.format() == ReportFormat.CSV
                ? new CsvTable(out, headings)
                : new WorkbookTable(out, order.language(), headings);
    }
}
