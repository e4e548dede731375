package org.pregny.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Opens the file of a list that any room owns, in the format that was asked for. */
public final class ListFiles {

    /** Of a table: the group, the words below it, the name and the words beside it. */
    private static final int WITHOUT_NUMBERS = 4;

    private ListFiles() {}

    /** @param headings of a table's columns: four, or with number and remark six */
    public static ListSink open(ReportFormat format, ListFace face, List<String> headings, OutputStream out)
            throws IOException {
        return switch (format) {
            case PDF -> new PdfList(face, out);
            case DOCX -> new WordList(face, out);
            case XLSX -> workbook(new WorkbookTable(out, face.language(), headings), headings);
            case CSV -> workbook(new CsvTable(out, headings), headings);
        };
    }

    private static ListSink workbook(Table table, List<String> headings) {
        return new WorkbookList(table, headings.size() > WITHOUT_NUMBERS);
    }
}
