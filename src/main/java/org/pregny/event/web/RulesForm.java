package org.pregny.event.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.pregny.event.AfterDecision;
import org.pregny.event.Event;
import org.pregny.event.EventRules;
import org.pregny.event.GateTerms;
import org.pregny.event.PickupTerms;
import org.pregny.event.Publication;

/**
 * What an organiser typed of an event's rules.
 *
 * @param graceMinutes how long a decision can be undone; empty for as long as this installation says
 * @param substitutionCloses empty for until passes are first picked up
 * @param holidays days, one a line
 * @param staleMinutes empty for what is usual
 */
record RulesForm(
        String graceMinutes,
        String substitutionCloses,
        String reconsiderationDays,
        String publication,
        String holidays,
        String desks,
        String deskMinutes,
        Boolean proxy,
        String staleMinutes) {

    /** A decision that can still be undone a week later is none. */
    private static final int MOST_MINUTES = 7 * 24 * 60;

    private static final int MOST_DAYS = 365;
    private static final int MOST_HOLIDAYS = 100;
    private static final int MOST_DESKS = 99;
    private static final int MOST_DESK_MINUTES = 60;

    /** What was true yesterday is no ground to let somebody in today. */
    private static final int MOST_STALE_MINUTES = 24 * 60;

    private static final String DESKS_FAULT = "event.office.fault.desks";
    private static final String GRACE_FAULT = "event.office.fault.grace";
    private static final String HOLIDAYS_FAULT = "event.office.fault.holidays";

    static final RulesForm NONE = new RulesForm("", "", "", "", "", "", "", false, "");

    RulesForm {
        proxy = proxy != null && proxy;
    }

    static RulesForm of(Event event) {
        return new RulesForm(
                Objects.toString(event.review().graceMinutes(), ""),
                Objects.toString(event.afterDecision().substitutionCloses(), ""),
                event.afterDecision().reconsiderationDays().toString(),
                event.publication().name(),
                event.holidays().stream().map(LocalDate::toString).collect(Collectors.joining("\n")),
                event.pickupTerms().desks().toString(),
                event.pickupTerms().minutes().toString(),
                event.pickupTerms().proxy(),
                event.gateTerms().staleMinutes().toString());
    }

    /** Null for as long as this installation says. */
    Integer grace(FormFaults faults) {
        return EventFormReading.blank(graceMinutes)
                ? null
                : number(graceMinutes, MOST_MINUTES, "rules-graceMinutes", GRACE_FAULT, faults);
    }

    EventRules read(LocalDate lastDay, FormFaults faults) {
        AfterDecision after = new AfterDecision(
                substitution(lastDay, faults),
                number(
                        reconsiderationDays,
                        MOST_DAYS,
                        "rules-reconsiderationDays",
                        "event.office.fault.number",
                        faults));
        Publication widest =
                faults.read(publication, Publication::valueOf, "rules-publication", "event.office.fault.publication");
        GateTerms gates = new GateTerms(
                positive(staleMinutes, MOST_STALE_MINUTES, "rules-staleMinutes", "event.office.fault.stale", faults));
        return new EventRules(after, widest, days(faults), pickupTerms(faults), gates);
    }

    /** Empty for what is usual. */
    private PickupTerms pickupTerms(FormFaults faults) {
        return new PickupTerms(
                positive(desks, MOST_DESKS, "rules-desks", DESKS_FAULT, faults),
                positive(deskMinutes, MOST_DESK_MINUTES, "rules-deskMinutes", DESKS_FAULT, faults),
                proxy);
    }

    private static Integer positive(String typed, int most, String field, String fault, FormFaults faults) {
        if (EventFormReading.blank(typed)) {
            return null;
        }
        Integer number = number(typed, most, field, fault, faults);
        faults.unless(number == null || number > 0, field, fault);
        return number;
    }

    private LocalDateTime substitution(LocalDate lastDay, FormFaults faults) {
        if (EventFormReading.blank(substitutionCloses)) {
            return null;
        }
        String field = "rules-substitutionCloses";
        LocalDateTime read =
                faults.read(substitutionCloses, LocalDateTime::parse, field, "event.office.fault.substitution");
        boolean past = read != null && lastDay != null && read.toLocalDate().isAfter(lastDay);
        faults.unless(!past, field, "event.office.fault.substitution");
        return read;
    }

    private List<LocalDate> days(FormFaults faults) {
        List<LocalDate> days = Arrays.stream(Objects.toString(holidays, "").split("[\\s,;،；，]+"))
                .filter(typed -> !typed.isEmpty())
                .map(typed -> faults.read(typed, LocalDate::parse, "rules-holidays", HOLIDAYS_FAULT))
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        faults.unless(days.size() <= MOST_HOLIDAYS, "rules-holidays", HOLIDAYS_FAULT);
        return days;
    }

    private static Integer number(String typed, int most, String field, String fault, FormFaults faults) {
        Integer number = faults.read(typed, Integer::valueOf, field, fault);
        faults.unless(number == null || number >= 0 && number <= most, field, fault);
        return number;
    }
}
