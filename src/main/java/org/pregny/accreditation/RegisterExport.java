package org.pregny.accreditation;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;

/** A register as a file that a spreadsheet opens and that {@link RegisterImport} reads back as it was. */
public final class RegisterExport {

    /** What a spreadsheet would take for a formula (OWASP: CSV injection). */
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r]", Pattern.DOTALL);

    private static final List<String> HEADINGS =
            List.of("Reference", "Name", "Other names", "Acronym", "Country", "Status", "Good standing", "Valid until");

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
                safe(entry.reference()),
                safe(entry.name()),
                safe(String.join(" | ", entry.otherNames())),
                safe(entry.acronym()),
                entry.country(),
                entry.status().name(),
                entry.goodStanding() ? "yes" : "no",
                entry.validUntil() == null ? "" : entry.validUntil().toString());
    }

    /** An apostrophe makes it text; line breaks cannot occur in clean names. */
    static String safe(String cell) {
        return FORMULA.matcher(cell).find() ? "'" + cell : cell;
    }
}
