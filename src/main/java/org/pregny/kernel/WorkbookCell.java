package org.pregny.kernel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** What a reader of a workbook sees in a cell, as far as it matters here: days as ISO dates, numbers with their zeros. */
final class WorkbookCell {

    private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);
    private static final int DAYS_TO_1904 = 1462;
    private static final int LAST_DAY = 200_000;
    /** "1E+999999999" is a short text, but a long number. */
    private static final int MOST_DIGITS = 40;

    private static final Pattern WORDS_IN_FORMAT = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");
    private static final Pattern DATE_FORMAT = Pattern.compile("(?i).*[yd].*");
    private static final Pattern ZEROS = Pattern.compile("0+");

    private WorkbookCell() {}

    static String text(Cell cell, boolean since1904) {
        Object value = cell.getValue();
        if (value == null || cell.getType() == CellType.ERROR) {
            return cell.getRawValue() == null ? "" : cell.getRawValue();
        }
        return value instanceof BigDecimal number ? number(number, format(cell), since1904) : value.toString();
    }

    private static String number(BigDecimal number, String format, boolean since1904) {
        if (number.precision() - (long) number.scale() > MOST_DIGITS || number.scale() > MOST_DIGITS) {
            return number.toString();
        }
        if (DATE_FORMAT.matcher(format).matches() && number.signum() > 0 && number.longValue() < LAST_DAY) {
            return FIRST_DAY
                    .plusDays(number.longValue() + (since1904 ? DAYS_TO_1904 : 0))
                    .toString();
        }
        String plain = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        int zeros = ZEROS.matcher(format).matches() ? format.length() - plain.length() : 0;
        return "0".repeat(Math.max(0, zeros)) + plain;
    }

    private static String format(Cell cell) {
        String format = cell.getDataFormatString();
        return format == null || format.equalsIgnoreCase("General")
                ? ""
                : WORDS_IN_FORMAT.matcher(format).replaceAll("");
    }
}
