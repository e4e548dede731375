package org.pregny.watch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.DecodedText;
import org.pregny.kernel.Spreadsheet;

/** Reads a watch list: columns for the name, other names parted by semicolons, a reference and a remark. */
final class WatchSheet {

    private static final int MOST_ROWS = 20_000;

    private static final Set<String> NAME =
            Set.of("name", "full name", "nom", "nom complet", "nombre", "nombre completo", "الاسم", "姓名", "имя", "фио");
    private static final Set<String> OTHERS = Set.of(
            "other names",
            "aliases",
            "also known as",
            "aka",
            "autres noms",
            "otros nombres",
            "أسماء أخرى",
            "其他姓名",
            "другие имена");
    private static final Set<String> REFERENCE =
            Set.of("reference", "ref", "number", "référence", "numéro", "referencia", "número", "الرقم", "编号", "номер");
    private static final Set<String> REMARK =
            Set.of("remark", "remarks", "note", "remarque", "nota", "observaciones", "ملاحظة", "备注", "примечание");

    private WatchSheet() {}

    /** Lines with a name, each once; ids are left to be given. */
    static List<WatchEntry> read(byte[] content) {
        List<Spreadsheet.Row> rows =
                Spreadsheet.of(DecodedText.of(content).text(), MOST_ROWS).rows();
        int name = rows.isEmpty() ? -1 : column(rows.get(0), NAME);
        if (name < 0) {
            throw WatchRefused.noNames();
        }
        Map<String, WatchEntry> entries = new LinkedHashMap<>();
        for (Spreadsheet.Row row : rows.subList(1, rows.size())) {
            WatchEntry entry = entry(row, rows.get(0), name);
            if (!entry.names().isEmpty()) {
                entries.putIfAbsent(entry.identity(), entry);
            }
        }
        return List.copyOf(entries.values());
    }

    private static WatchEntry entry(Spreadsheet.Row row, Spreadsheet.Row head, int name) {
        List<String> names = new ArrayList<>();
        Stream.concat(
                        Stream.of(row.cell(name)),
                        Stream.of(row.cell(column(head, OTHERS)).split("[;\n]")))
                .map(CleanText::line)
                .filter(text -> !text.isEmpty())
                .forEach(names::add);
        return new WatchEntry(
                (UUID) null,
                List.copyOf(names),
                CleanText.line(row.cell(column(head, REFERENCE))),
                CleanText.lines(row.cell(column(head, REMARK))));
    }

    private static int column(Spreadsheet.Row head, Set<String> words) {
        for (int i = 0; i < head.cells().size(); i++) {
            if (words.contains(CleanText.line(head.cell(i)).toLowerCase(Locale.ROOT))) {
                return i;
            }
        }
        return -1;
    }
}
