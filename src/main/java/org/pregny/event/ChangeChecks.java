package org.pregny.event;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * Finds what an organiser should think about before a change is made.
 *
 * @param awaited how many people still have to collect a pass
 */
record ChangeChecks(Event event, Instant now, long activated, long awaited, boolean leftOut) {

    List<ChangeWarning> warnings() {
        Map<ChangeWarning, BooleanSupplier> checks = new EnumMap<>(ChangeWarning.class);
        checks.put(ChangeWarning.ACTIVATED_AGAIN, () -> activated > 0);
        checks.put(ChangeWarning.LEFT_OUT, () -> leftOut);
        if (event.hasDays() && !event.isCancelled()) {
            checks.put(ChangeWarning.IN_THE_PAST, () -> event.firstDay().isBefore(today()));
            checks.put(
                    ChangeWarning.DEADLINE_TODAY,
                    () -> hasWindow() && closingDay().equals(today()));
            checks.put(
                    ChangeWarning.DEADLINE_AFTER_EVENT,
                    () -> hasWindow() && event.closesAt().isAfter(event.starts()));
            checks.put(ChangeWarning.NO_PICK_UP, this::nobodyCanPickUp);
            checks.put(ChangeWarning.PICK_UP_AFTER_EVENT, this::picksUpTooLate);
            checks.put(ChangeWarning.PICK_UP_TOO_SHORT, this::picksUpTooSlowly);
            checks.put(ChangeWarning.PROGRAMME_OUTSIDE_DAYS, this::programmeIsElsewhere);
            checks.put(ChangeWarning.VISA_TOO_LATE, () -> hasWindow() && visasAreTooLate());
        }
        return checks.entrySet().stream()
                .filter(check -> check.getValue().getAsBoolean())
                .map(Map.Entry::getKey)
                .toList();
    }

    private LocalDate today() {
        return now.atZone(event.zone()).toLocalDate();
    }

    private boolean hasWindow() {
        return event.window() != null;
    }

    private LocalDate closingDay() {
        return event.window().closes().toLocalDate();
    }

    private boolean nobodyCanPickUp() {
        return hasWindow() && event.pickups().stream().noneMatch(p -> !p.day().isAfter(event.firstDay()));
    }

    private boolean picksUpTooLate() {
        return event.pickups().stream().anyMatch(p -> p.day().isAfter(event.lastDay()));
    }

    /** More people still have to collect a pass than the desks serve before the programme begins (domain d8). */
    private boolean picksUpTooSlowly() {
        return !event.pickups().isEmpty() && awaited > PickupHours.of(event).servedInTime();
    }

    private boolean programmeIsElsewhere() {
        return event.segments().stream()
                .anyMatch(s -> s.starts().toLocalDate().isBefore(event.firstDay())
                        || s.ends().toLocalDate().isAfter(event.lastDay().plusDays(1)));
    }

    private boolean visasAreTooLate() {
        return event.starts()
                .minus(Duration.ofDays(event.review().visaLeadDays()))
                .isBefore(now);
    }
}
