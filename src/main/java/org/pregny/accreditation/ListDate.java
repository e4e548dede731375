package org.pregny.accreditation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as lists write it. "04/05/2018" is refused: nobody can know whether it is in April or in May. */
final class ListDate {

    private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern DOTS = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    private static final List<DateTimeFormatter> WORDS =
            List.of(words("d MMM yyyy"), words("d MMMM yyyy"), words("d-MMM-yyyy"));

    private ListDate() {}

    /** Null for an empty cell. */
    static LocalDate of(String typed) throws CellFaulty {
        if (typed.isEmpty()) {
            return null;
        }
        Matcher slashes = SLASHES.matcher(typed);
        Matcher dots = DOTS.matcher(typed);
        try {
            if (slashes.matches()) {
                return bySlashes(typed, number(slashes, 1), number(slashes, 2), number(slashes, 3));
            }
            if (dots.matches()) {
                return LocalDate.of(number(dots, 3), number(dots, 2), number(dots, 1));
            }
            return byWords(typed);
        } catch (DateTimeException none) {
            throw new CellFaulty(RegisterColumn.VALID_UNTIL, RowFault.Code.UNKNOWN, typed);
        }
    }

    private static LocalDate bySlashes(String typed, int first, int second, int year) throws CellFaulty {
        if (first <= 12 && second <= 12 && first != second) {
            throw new CellFaulty(RegisterColumn.VALID_UNTIL, RowFault.Code.AMBIGUOUS, typed);
        }
        return first > 12 ? LocalDate.of(year, second, first) : LocalDate.of(year, first, second);
    }

    private static LocalDate byWords(String typed) {
        for (DateTimeFormatter format : WORDS) {
            try {
                return LocalDate.parse(typed, format);
            } catch (DateTimeException other) {
                continue;
            }
        }
        return LocalDate.parse(typed.length() > 10 && typed.charAt(10) == 'T' ? typed.substring(0, 10) : typed);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static DateTimeFormatter words(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }
}
