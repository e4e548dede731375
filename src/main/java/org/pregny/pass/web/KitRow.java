package org.pregny.pass.web;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.DocumentType;
import org.pregny.pass.EmergencyKit;
import org.pregny.pass.HandOut;
import org.pregny.pass.KitEntry;
import org.pregny.pass.KitLine;

/** One line of the paper list as typed; the time is of the venue, on the kit's day. */
record KitRow(
        int running,
        String name,
        String organisation,
        String document,
        String lastFour,
        String time,
        String by,
        long seen,
        Map<String, String> errors) {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_ORGANISATION = 300;
    private static final int LONGEST_BY = 80;

    static KitRow empty(int running) {
        return new KitRow(running, "", "", "", "", "", "", 0, Map.of());
    }

    static KitRow of(KitEntry entry, ZoneId zone) {
        HandOut out = entry.handOut();
        String time = out.at()
                .atZone(zone)
                .toLocalTime()
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
        String document = out.document().name();
        return new KitRow(
                entry.running(),
                out.name(),
                out.organisation(),
                document,
                out.lastFour(),
                time,
                out.by(),
                entry.id(),
                Map.of());
    }

    /** With a message key for each field that must be put right. */
    static KitRow typed(int running, Map<String, String> typed) {
        KitRow row = new KitRow(
                running,
                word(typed, "name", running),
                word(typed, "organisation", running),
                word(typed, "document", running),
                word(typed, "lastFour", running).toUpperCase(Locale.ROOT),
                word(typed, "time", running),
                word(typed, "by", running),
                seen(typed.get("seen-" + running)),
                Map.of());
        return row.isEmpty() ? row : row.with(row.faults());
    }

    KitRow with(Map<String, String> faults) {
        return new KitRow(running, name, organisation, document, lastFour, time, by, seen, faults);
    }

    /** A number of which nothing is said, and nothing was. */
    boolean isUntouched() {
        return isEmpty() && seen == 0;
    }

    /** What is known of a number can be corrected, but not taken back. */
    boolean isErased() {
        return isEmpty() && seen != 0;
    }

    KitLine line(EmergencyKit kit, ZoneId zone) {
        HandOut out = new HandOut(
                name,
                organisation,
                DocumentType.valueOf(document),
                lastFour,
                kit.day().atTime(LocalTime.parse(time)).atZone(zone).toInstant(),
                by);
        return new KitLine(running, out, seen);
    }

    private boolean isEmpty() {
        return Stream.of(name, organisation, document, lastFour, time, by).allMatch(String::isEmpty);
    }

    private Map<String, String> faults() {
        Map<String, String> faults = new LinkedHashMap<>();
        check(faults, "name", isSaid(name, LONGEST_NAME));
        check(faults, "organisation", isSaid(organisation, LONGEST_ORGANISATION));
        check(faults, "document", Arrays.stream(DocumentType.values()).anyMatch(d -> d.name()
                .equals(document)));
        check(faults, "lastFour", lastFour.matches("[A-Z0-9]{4}"));
        check(faults, "time", isTime());
        check(faults, "by", isSaid(by, LONGEST_BY));
        return faults;
    }

    private static void check(Map<String, String> faults, String field, boolean right) {
        if (!right) {
            faults.put(field, "pass.kit.fault." + field);
        }
    }

    private static boolean isSaid(String words, int longest) {
        return !words.isEmpty() && words.length() <= longest;
    }

    private boolean isTime() {
        try {
            return LocalTime.parse(time).getSecond() == 0;
        } catch (DateTimeException notATime) {
            return false;
        }
    }

    private static String word(Map<String, String> typed, String field, int running) {
        return CleanText.line(
                Optional.ofNullable(typed.get(field + "-" + running)).orElse(""));
    }

    private static long seen(String id) {
        return id != null && id.matches("[0-9]{1,18}") ? Long.parseLong(id) : 0;
    }
}
