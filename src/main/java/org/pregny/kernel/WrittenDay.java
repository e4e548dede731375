package org.pregny.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as people write it in lists.
 *
 * @param day null when it is none, or none for sure
 * @param ambiguous of "04/05/2018" nobody can know whether it is in April or in May
 */
public record WrittenDay(LocalDate day, boolean ambiguous) {

    private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern DOTS = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    private static final int MONTHS = 12;
    private static final int ISO_LENGTH = 10;
    private static final List<DateTimeFormatter> WORDS =
            List.of(words("d MMM yyyy"), words("d MMMM yyyy"), words("d-MMM-yyyy"));

    public static WrittenDay of(String typed) {
        Matcher slashes = SLASHES.matcher(typed);
        Matcher dots = DOTS.matcher(typed);
        try {
            if (slashes.matches()) {
                return bySlashes(number(slashes, 1), number(slashes, 2), number(slashes, 3));
            }
            return new WrittenDay(
                    dots.matches() ? LocalDate.of(number(dots, 3), number(dots, 2), number(dots, 1)) : byWords(typed),
                    false);
        } catch (DateTimeException none) {
            return new WrittenDay(null, false);
        }
    }

    private static WrittenDay bySlashes(int first, int second, int year) {
        boolean ambiguous = first <= MONTHS && second <= MONTHS && first != second;
        if (ambiguous) {
            return new WrittenDay(null, true);
        }
        return new WrittenDay(
                first > MONTHS ? LocalDate.of(year, second, first) : LocalDate.of(year, first, second), false);
    }

    private static LocalDate byWords(String typed) {
        for (DateTimeFormatter format : WORDS) {
            try {
                return LocalDate.parse(typed, format);
            } catch (DateTimeException other) {
                continue;
            }
        }
        boolean withTime = typed.length() > ISO_LENGTH && " T".indexOf(typed.charAt(ISO_LENGTH)) >= 0;
        return LocalDate.parse(withTime ? typed.substring(0, ISO_LENGTH) : typed);
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
