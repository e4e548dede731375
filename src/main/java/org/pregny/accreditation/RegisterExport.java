package org.pregny.accreditation;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.pregny.kernel.SpreadsheetCell;

/** A register as a file that a spreadsheet opens and that {@link RegisterImport} reads back as it was. */
public final class RegisterExport {

    private static final List<String> HEADINGS = List.of(
            "Reference",
            "Name",
            "Other names",
            "Acronym",
            "Country",
            "Status",
            "Good standing",
            "Valid until",
            "Process");

    private static final String MARK = "\uFEFF";

    private RegisterExport() {}

    /** Begins with a byte order mark: without it, office programs guess the encoding wrong. */
    public static String csv(List<RegisterEntry> entries) {
        StringWriter text = new StringWriter();
        text.write(MARK);
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(HEADINGS);
            entries.forEach(entry -> csv.writeRecord(cells(entry)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static List<String> cells(RegisterEntry entry) {
        return List.of(
                SpreadsheetCell.guarded(entry.reference()),
                SpreadsheetCell.guarded(entry.name()),
                SpreadsheetCell.guarded(String.join(" | ", entry.otherNames())),
                SpreadsheetCell.guarded(entry.acronym()),
                entry.country(),
                entry.status().name(),
                entry.goodStanding() ? "yes" : "no",
                entry.validUntil() == null ? "" : entry.validUntil().toString(),
                SpreadsheetCell.guarded(entry.scope()));
    }
}
