package org.pregny.portal.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pregny.kernel.Language;
import org.pregny.kernel.SpreadsheetCell;
import org.pregny.portal.CheckedSheet;
import org.pregny.portal.SheetColumn;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The sheet as a file that a spreadsheet opens by a double click: the empty one, and that of the rows still to be put right. */
@Component
class SheetFiles {

    /** Without it, office programs guess the encoding wrong. */
    private static final String MARK = "\uFEFF";

    /** Where a comma stands in numbers, spreadsheets expect semicolons between cells. */
    private static final Set<Language> COMMA_IN_NUMBERS = Set.of(Language.FR, Language.ES, Language.RU);

    private final Words words;

    SheetFiles(Words words) {
        this.words = words;
    }

    ResponseEntity<byte[]> template(Language language) {
        return file(language, List.of(headings(language)));
    }

    /** What is wrong stands in the last column, which is not read when the file comes back. */
    ResponseEntity<byte[]> faulty(CheckedSheet sheet, Language language) {
        List<List<String>> lines = new ArrayList<>();
        List<String> head = new ArrayList<>(headings(language));
        head.add(words.word("portal.sheet.wrong", language));
        lines.add(head);
        sheet.faulty().forEach(row -> lines.add(line(row, language)));
        return file(language, lines);
    }

    private List<String> headings(Language language) {
        return SheetColumn.answers().stream()
                .map(column -> words.word(column.heading(), language))
                .toList();
    }

    private List<String> line(CheckedSheet.Row row, Language language) {
        List<String> cells = new ArrayList<>();
        for (SheetColumn column : SheetColumn.answers()) {
            cells.add(SpreadsheetCell.guarded(row.row().text(column.answer())));
        }
        cells.add(SheetColumn.answers().stream()
                .filter(column -> row.faults().containsKey(column.answer()))
                .map(column -> words.word(column.heading(), language) + ": "
                        + words.words(row.faults().get(column.answer()), language))
                .collect(Collectors.joining(" ")));
        return cells;
    }

    private static ResponseEntity<byte[]> file(Language language, List<List<String>> lines) {
        StringWriter text = new StringWriter();
        text.write(MARK);
        char separator = COMMA_IN_NUMBERS.contains(language) ? ';' : ',';
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(separator).build(text)) {
            lines.forEach(csv::writeRecord);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("representatives.csv")
                                .build()
                                .toString())
                .body(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
