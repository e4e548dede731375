package org.pregny.kernel;

import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.util.ConcurrentLruCache;

/** Dates and times in words of a language: Gregorian, Western digits, always with the zone where one is meant. */
public final class DateWording {

    /** Two numbers share a dash without spaces, as United Nations texts print them. */
    private static final Pattern BETWEEN_NUMBERS = Pattern.compile("(?<=\\d)\\h–\\h(?=\\d)");

    private static final Pattern FIRST_OF_A_MONTH = Pattern.compile("\\b1\\b");

    /** The same few days stand on every pass and in every letter of an event, and ICU takes its time for each. */
    private static final ConcurrentLruCache<Interval, String> INTERVALS =
            new ConcurrentLruCache<>(500, interval -> new DateWording(interval.language()).worded(interval));

    private record Interval(Language language, LocalDate first, LocalDate last, String skeleton) {}

    private final Locale locale;
    private final Language language;

    public DateWording(Language language) {
        this.language = language;
        this.locale = language.locale();
    }

    /** {@code Monday, 4 September 2017}. */
    public String day(LocalDate day) {
        return worded(day, FormatStyle.FULL);
    }

    /** {@code 4 September 2017}. */
    public String shortDay(LocalDate day) {
        return worded(day, FormatStyle.LONG);
    }

    private String worded(LocalDate day, FormatStyle style) {
        return firsts(
                DateTimeFormatter.ofLocalizedDate(style).withLocale(dayLocale()).format(day));
    }

    /** French counts the first day of a month as the first, and all others as they are: {@code 1er juin 2017}. */
    private String firsts(String words) {
        return language == Language.FR ? FIRST_OF_A_MONTH.matcher(words).replaceAll("1er") : words;
    }

    /** One day, or the first and the last with a dash between. */
    public String days(LocalDate first, LocalDate last) {
        return first.equals(last) ? day(first) : span(first, last);
    }

    /** As short as cards need it: {@code 4 September 2017}, {@code 4–5 September 2017}. */
    public String span(LocalDate first, LocalDate last) {
        return first.equals(last) ? shortDay(first) : interval(first, last, monthLetters() + "d");
    }

    private String interval(LocalDate first, LocalDate last, String skeleton) {
        return INTERVALS.get(new Interval(language, first, last, skeleton));
    }

    private String worded(Interval interval) {
        DateIntervalFormat format = DateIntervalFormat.getInstance(interval.skeleton(), dayLocale());
        format.setTimeZone(TimeZone.GMT_ZONE);
        String words = format.format(new DateInterval(millis(interval.first()), millis(interval.last())));
        return language == Language.ZH
                ? words.replaceAll("\\h*–\\h*", "至")
                : firsts(BETWEEN_NUMBERS.matcher(words).replaceAll("–").replace('\u2009', ' '));
    }

    /** Chinese counts its months; in words they would read like those of the old calendar. */
    private String monthLetters() {
        return language == Language.ZH ? "yMMM" : "yMMMM";
    }

    private static long millis(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }

    /** {@code April – November 2017}. */
    public String months(YearMonth first, YearMonth last) {
        return interval(first.atDay(1), last.atDay(1), monthLetters());
    }

    /** {@code 13:00}, on the 24-hour clock in every language, as UN programmes print it. */
    public String time(LocalTime time) {
        return String.format(Locale.ROOT, "%02d:%02d", time.getHour(), time.getMinute());
    }

    public String hours(LocalTime from, LocalTime to) {
        return time(from) + "–" + time(to);
    }

    /** Day, time and zone: {@code Monday, 4 September 2017, 23:59 (Central European Summer Time)}. */
    public String moment(Instant instant, ZoneId zone) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, zone);
        return day(local.toLocalDate()) + language.comma() + time(local.toLocalTime()) + " (" + zoneName(instant, zone)
                + ")";
    }

    /** {@code Central European Summer Time (UTC+02:00)}. */
    public String zone(Instant instant, ZoneId zone) {
        String offset = DateTimeFormatter.ofPattern("xxx", Locale.ROOT).format(instant.atZone(zone));
        return zoneName(instant, zone) + " (UTC" + offset + ")";
    }

    private String zoneName(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ofPattern("zzzz", locale).format(instant.atZone(zone));
    }

    /** {@code 2017-09-04 23:59}, for tables. */
    public String stamp(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).format(instant.atZone(zone));
    }

    /** {@code 2017-09-04 23:59:59 (UTC+02:00)}, where a second decides. */
    public String second(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss '(UTC'xxx')'", Locale.ROOT)
                .format(instant.atZone(zone));
    }

    /** British order of day and month, as the United Nations writes English. */
    private Locale dayLocale() {
        return language == Language.EN ? Locale.UK : locale;
    }
}
