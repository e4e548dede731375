package org.pregny.accreditation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pregny.kernel.DecodedText;
import org.pregny.kernel.Spreadsheet;
import org.pregny.kernel.SpreadsheetUnreadable;

/**
 * A register's file as it was understood.
 *
 * @param columns what was recognised, in the order of the file
 * @param ignored headings of columns that were not
 * @param faulty references of rows that cannot be taken: what is known of them stays
 */
public record RegisterFile(
        String encoding,
        char delimiter,
        List<RegisterColumn> columns,
        List<String> ignored,
        List<RegisterEntry> entries,
        List<RowFault> faults,
        Set<String> faulty) {

    private static final int MOST_ROWS = 50_000;

    /** @throws SpreadsheetUnreadable when it is empty, broken, too long, or has no column of names */
    static RegisterFile read(String register, byte[] content) {
        DecodedText decoded = DecodedText.of(content);
        Spreadsheet sheet = Spreadsheet.of(decoded.text(), MOST_ROWS);
        if (sheet.rows().size() < 2) {
            throw new SpreadsheetUnreadable("accreditation.import.empty");
        }
        List<String> header = sheet.rows().get(0).cells();
        Map<RegisterColumn, Integer> columns = RegisterColumn.recognise(header);
        if (!columns.containsKey(RegisterColumn.NAME)) {
            throw new SpreadsheetUnreadable("accreditation.import.noName");
        }
        Rows rows = new Rows(new RowReading(register, columns));
        sheet.rows().stream().skip(1).forEach(rows::take);
        return new RegisterFile(
                decoded.charset().name(),
                sheet.delimiter(),
                columns.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .toList(),
                ignored(header, columns),
                List.copyOf(rows.taken.values()),
                rows.faults,
                rows.faulty);
    }

    private static List<String> ignored(List<String> header, Map<RegisterColumn, Integer> columns) {
        List<String> ignored = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            if (!columns.containsValue(i) && !header.get(i).isBlank()) {
                ignored.add(header.get(i).strip());
            }
        }
        return ignored;
    }

    /** Takes row after row; the second of two with one reference is a fault. */
    private static final class Rows {

        private final RowReading reading;
        private final Map<String, RegisterEntry> taken = new LinkedHashMap<>();
        private final List<RowFault> faults = new ArrayList<>();
        private final Set<String> faulty = new HashSet<>();

        Rows(RowReading reading) {
            this.reading = reading;
        }

        void take(Spreadsheet.Row row) {
            try {
                RegisterEntry entry = reading.entry(row);
                if (taken.putIfAbsent(entry.reference(), entry) != null) {
                    RegisterColumn twice = entry.isNumbered() ? RegisterColumn.REFERENCE : RegisterColumn.NAME;
                    String typed = entry.isNumbered() ? entry.reference() : entry.name();
                    throw new CellFaulty(twice, RowFault.Code.TWICE, typed);
                }
            } catch (CellFaulty fault) {
                faults.add(fault.on(row.line()));
                faulty.add(reading.referenceIn(row));
            }
        }
    }
}
