package org.pregny.accreditation;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.Spreadsheet;
import org.pregny.kernel.SpreadsheetCell;

/** Makes an entry of one row, by what its columns were recognised to hold. */
record RowReading(String register, Map<RegisterColumn, Integer> columns) {

    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s+\\|\\s+|\\s*[;\\n]\\s*");

    RegisterEntry entry(Spreadsheet.Row row) throws CellFaulty {
        String name = required(row, RegisterColumn.NAME, 300);
        String country = country(row);
        RegisterStatus status = status(row);
        return new RegisterEntry(
                register,
                reference(row, name, country),
                name,
                otherNames(row),
                optional(row, RegisterColumn.ACRONYM, 30),
                country,
                status,
                status.isLive() && standing(row),
                ListDate.of(optional(row, RegisterColumn.VALID_UNTIL, 40)),
                optional(row, RegisterColumn.SCOPE, 80));
    }

    /** Also of a row that cannot be taken: what it is about must not be lost. Empty when there is none. */
    String referenceIn(Spreadsheet.Row row) {
        return cell(row, RegisterColumn.REFERENCE);
    }

    private String reference(Spreadsheet.Row row, String name, String country) throws CellFaulty {
        String typed = optional(row, RegisterColumn.REFERENCE, 60);
        if (!typed.isEmpty() && !typed.startsWith(RegisterEntry.UNNUMBERED)) {
            return typed;
        }
        if (columns.containsKey(RegisterColumn.REFERENCE) && typed.isEmpty()) {
            throw new CellFaulty(RegisterColumn.REFERENCE, RowFault.Code.MISSING, "");
        }
        byte[] key = (CleanText.key(name) + "/" + country).getBytes(StandardCharsets.UTF_8);
        return RegisterEntry.UNNUMBERED + UUID.nameUUIDFromBytes(key);
    }

    private List<String> otherNames(Spreadsheet.Row row) throws CellFaulty {
        int column = columns.getOrDefault(RegisterColumn.OTHER_NAMES, -1);
        String cell = SpreadsheetCell.unguarded(row.cell(column).strip());
        List<String> names = Arrays.stream(BETWEEN_NAMES.split(cell))
                .map(CleanText::line)
                .filter(name -> !name.isEmpty())
                .toList();
        if (names.stream().mapToInt(name -> name.length() + 1).sum() > 2000) {
            throw new CellFaulty(RegisterColumn.OTHER_NAMES, RowFault.Code.TOO_LONG, names.get(0));
        }
        return names;
    }

    private String country(Spreadsheet.Row row) throws CellFaulty {
        String typed = cell(row, RegisterColumn.COUNTRY);
        return typed.isEmpty()
                ? ""
                : Codes.country(typed)
                        .orElseThrow(() -> new CellFaulty(RegisterColumn.COUNTRY, RowFault.Code.UNKNOWN, typed));
    }

    private RegisterStatus status(Spreadsheet.Row row) throws CellFaulty {
        if (!columns.containsKey(RegisterColumn.STATUS)) {
            return RegisterStatus.ACCREDITED;
        }
        String typed = required(row, RegisterColumn.STATUS, 60);
        return Codes.status(typed)
                .orElseThrow(() -> new CellFaulty(RegisterColumn.STATUS, RowFault.Code.UNKNOWN, typed));
    }

    private boolean standing(Spreadsheet.Row row) throws CellFaulty {
        String typed = cell(row, RegisterColumn.STANDING);
        return typed.isEmpty()
                || Codes.truth(typed)
                        .orElseThrow(() -> new CellFaulty(RegisterColumn.STANDING, RowFault.Code.UNKNOWN, typed));
    }

    private String required(Spreadsheet.Row row, RegisterColumn column, int longest) throws CellFaulty {
        String typed = optional(row, column, longest);
        if (typed.isEmpty()) {
            throw new CellFaulty(column, RowFault.Code.MISSING, "");
        }
        return typed;
    }

    private String optional(Spreadsheet.Row row, RegisterColumn column, int longest) throws CellFaulty {
        String typed = cell(row, column);
        if (typed.length() > longest) {
            throw new CellFaulty(column, RowFault.Code.TOO_LONG, typed);
        }
        return typed;
    }

    private String cell(Spreadsheet.Row row, RegisterColumn column) {
        String clean = CleanText.line(row.cell(columns.getOrDefault(column, -1)));
        return SpreadsheetCell.unguarded(clean);
    }
}
