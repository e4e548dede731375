package org.pregny.kernel;

import java.util.regex.Pattern;

/** Keeps what people typed from being computed by whoever opens our files in a spreadsheet (OWASP: CSV injection). */
public final class SpreadsheetCell {

    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r]", Pattern.DOTALL);
    private static final Pattern GUARDED = Pattern.compile("^'(?=[=+\\-@\\t])");

    private SpreadsheetCell() {}

    /** An apostrophe in front makes it text. */
    public static String guarded(String text) {
        return FORMULA.matcher(text).find() ? "'" + text : text;
    }

    /** Without the apostrophe that {@link #guarded} put there. */
    public static String unguarded(String cell) {
        return GUARDED.matcher(cell).replaceFirst("");
    }
}
