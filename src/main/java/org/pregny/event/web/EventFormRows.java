package org.pregny.event.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.pregny.event.AccessPoint;
import org.pregny.event.Event;
import org.pregny.event.PickupWindow;
import org.pregny.event.Segment;
import org.pregny.event.web.EventForm.AccessRow;
import org.pregny.event.web.EventForm.PickupRow;
import org.pregny.event.web.EventForm.SegmentRow;

/** Reads the rows of the form: rows that are empty or to be removed are left out. */
final class EventFormRows {

    private static final int LONGEST = 300;
    private static final String CODE = "[a-z0-9][a-z0-9-]{0,39}";
    private static final String DAY = "event.office.fault.day";
    private static final String TIME = "event.office.fault.time";
    private static final String ORDER = "event.office.fault.timeOrder";

    private final FormFaults faults;
    private final Event event;
    private final EventTexts texts;
    private final Set<String> codes = new HashSet<>();
    private final Set<String> parts = new HashSet<>();

    EventFormRows(FormFaults faults, Event event, EventTexts texts) {
        this.faults = faults;
        this.event = event;
        this.texts = texts;
    }

    List<Segment> segments(List<SegmentRow> rows) {
        List<Segment> read =
                read(rows, r -> r.remove() || blank(r.day(), r.from(), r.to()) && noWords(r.title()), this::segment);
        read.forEach(segment -> parts.add(segment.code()));
        return read;
    }

    List<PickupWindow> pickups(List<PickupRow> rows) {
        return read(rows, r -> r.remove() || blank(r.day(), r.from(), r.to()) && noWords(r.place()), this::pickup);
    }

    /** After the segments, which they may name. */
    List<AccessPoint> accessPoints(List<AccessRow> rows) {
        return read(rows, r -> r.remove() || blank(r.code(), r.zone()) && noWords(r.name()), this::accessPoint);
    }

    private Segment segment(String at, SegmentRow row) {
        LocalDate day = faults.read(row.day(), LocalDate::parse, at + "day", DAY);
        LocalTime from = faults.read(row.from(), LocalTime::parse, at + "from", TIME);
        LocalTime to = faults.read(row.to(), LocalTime::parse, at + "to", TIME);
        boolean whole = day != null && inOrder(from, to, at);
        return new Segment(
                EventFormReading.blank(row.code()) ? newCode() : row.code(),
                texts.read(row.title(), at + "title", LONGEST),
                whole ? day.atTime(from) : null,
                whole ? day.atTime(to) : null,
                row.interpretation());
    }

    private PickupWindow pickup(String at, PickupRow row) {
        LocalDate day = faults.read(row.day(), LocalDate::parse, at + "day", DAY);
        LocalTime from = faults.read(row.from(), LocalTime::parse, at + "from", TIME);
        LocalTime to = faults.read(row.to(), LocalTime::parse, at + "to", TIME);
        inOrder(from, to, at);
        return new PickupWindow(day, from, to, texts.read(row.place(), at + "place", LONGEST));
    }

    private AccessPoint accessPoint(String at, AccessRow row) {
        String code = row.code() == null ? "" : row.code().strip();
        faults.unless(code.matches(CODE) && codes.add(code), at + "code", "event.office.fault.code");
        faults.unless(row.zone() != null && row.zone().matches(CODE), at + "zone", "event.office.fault.code");
        List<String> types = row.passTypes() == null ? List.of() : row.passTypes();
        faults.unless(
                !types.isEmpty() && AccessPoint.PASS_TYPES.containsAll(types),
                at + "passTypes",
                "event.office.fault.passTypes");
        return new AccessPoint(
                code,
                faults.read(row.kind(), AccessPoint.Kind::valueOf, at + "kind", "event.office.fault.kind"),
                row.zone(),
                texts.read(row.name(), at + "name", LONGEST),
                types,
                served(at, row));
    }

    /** A door that was for segments only must not come to be for all when they are taken out. */
    private List<String> served(String at, AccessRow row) {
        List<String> wanted = row.segments() == null ? List.of() : row.segments();
        List<String> left = wanted.stream().filter(parts::contains).toList();
        faults.unless(wanted.isEmpty() || !left.isEmpty(), at + "segments", "event.office.fault.segments");
        return left;
    }

    private boolean inOrder(LocalTime from, LocalTime to, String at) {
        boolean both = from != null && to != null;
        faults.unless(!both || from.isBefore(to), at + "to", ORDER);
        return both;
    }

    /** No segment takes the code of one that was taken out: whoever was approved for that one is not for this. */
    private String newCode() {
        int number = 1;
        Set<String> taken = new HashSet<>(codes);
        taken.addAll(event.segmentNumbers().byCode().keySet());
        while (taken.contains("part-" + number)) {
            number++;
        }
        codes.add("part-" + number);
        return "part-" + number;
    }

    private static <R, T> List<T> read(List<R> rows, Predicate<R> leftOut, BiFunction<String, R, T> reading) {
        List<T> read = new ArrayList<>();
        for (int i = 0; rows != null && i < rows.size(); i++) {
            R row = rows.get(i);
            if (row != null && !leftOut.test(row)) {
                String list = row instanceof SegmentRow ? "segments" : row instanceof PickupRow ? "pickups" : "access";
                read.add(reading.apply(list + "-" + i + "-", row));
            }
        }
        return read;
    }

    private static boolean blank(String... texts) {
        return List.of(texts).stream().allMatch(EventFormReading::blank);
    }

    private static boolean noWords(java.util.Map<String, String> texts) {
        return EventForm.whole(texts).values().stream().allMatch(EventFormReading::blank);
    }
}
