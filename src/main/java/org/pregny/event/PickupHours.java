package org.pregny.event;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The hours in which passes of an event are handed out, and how many people that serves before the programme begins
 * (domain d8; seed S4:115: 8.30 to 11.30 for a session at 10).
 *
 * @param begins when the first part of the programme does; null where no part is known
 */
public record PickupHours(List<PickupWindow> windows, PickupTerms terms, LocalDateTime begins) {

    private static final int SLOT_MINUTES = 30;

    /** Half an hour, or what is left of one, in which passes are handed out. */
    public record Slot(LocalDate day, LocalTime from, LocalTime to) {

        public long minutes() {
            return Duration.between(from, to).toMinutes();
        }

        public LocalDateTime starts() {
            return day.atTime(from);
        }
    }

    public static PickupHours of(Event event) {
        LocalDateTime begins = event.segments().stream()
                .map(Segment::starts)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new PickupHours(event.pickups(), event.pickupTerms(), begins);
    }

    /** Those that begin before the programme does, in order; all where the programme is not known. */
    public List<Slot> slotsInTime() {
        return slots().stream()
                .filter(slot -> begins == null || slot.starts().isBefore(begins))
                .toList();
    }

    /** How many people can have their pass before the programme begins. */
    public int servedInTime() {
        return (int) (minutesInTime() * terms.desks() / terms.minutes());
    }

    /** How many desks so many people need in that time; none would be enough where there is no time. */
    public int desksFor(long people) {
        long minutes = minutesInTime();
        return minutes == 0 ? 0 : (int) Math.ceilDiv(people * terms.minutes(), minutes);
    }

    private long minutesInTime() {
        return slotsInTime().stream().mapToLong(Slot::minutes).sum();
    }

    private List<Slot> slots() {
        List<Slot> slots = new ArrayList<>();
        windows.stream()
                .sorted(Comparator.comparing(PickupWindow::day).thenComparing(PickupWindow::from))
                .forEach(window -> add(window, slots));
        return slots;
    }

    private void add(PickupWindow window, List<Slot> slots) {
        LocalDateTime end = window.day().atTime(window.to());
        LocalDateTime from = window.day().atTime(window.from());
        while (from.isBefore(end)) {
            LocalDateTime to = cut(from, earlier(from.plusMinutes(SLOT_MINUTES), end));
            slots.add(new Slot(window.day(), from.toLocalTime(), to.toLocalTime()));
            from = to;
        }
    }

    /** A slot ends where the programme begins. */
    private LocalDateTime cut(LocalDateTime from, LocalDateTime to) {
        return begins != null && begins.isAfter(from) ? earlier(to, begins) : to;
    }

    private static LocalDateTime earlier(LocalDateTime one, LocalDateTime other) {
        return one.isBefore(other) ? one : other;
    }
}
