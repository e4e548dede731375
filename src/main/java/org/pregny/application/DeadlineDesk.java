package org.pregny.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.pregny.event.Deadline;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.event.ExtensionOffice;
import org.pregny.event.WindowState;
import org.springframework.stereotype.Service;

/** Says until when whoever applies may do so, and whether something came in time (domain b1; seed S0:77). */
@Service
public class DeadlineDesk {

    private final EventCatalogue catalogue;
    private final ExtensionOffice extensions;
    private final ApplicationProcess process;

    DeadlineDesk(EventCatalogue catalogue, ExtensionOffice extensions, ApplicationProcess process) {
        this.catalogue = catalogue;
        this.extensions = extensions;
        this.process = process;
    }

    /** The last second in which this application is in time; the event must have a window. */
    public Instant closesAt(Event event, Submission typed) {
        return extensions
                .closesAt(event, deadlineOf(event, typed), organisationOf(typed))
                .orElseThrow();
    }

    /** Where the window stands for this application at the time at which it arrived. */
    public WindowState stateAt(Event event, Submission typed, Instant arrivedAt) {
        if (event.window() == null) {
            return WindowState.NONE;
        }
        return Deadline.stateAt(event, closesAt(event, typed), arrivedAt);
    }

    /** Whether an application that comes after its deadline is still looked at: until the event begins. */
    public boolean takesLate(Event event, Instant now) {
        boolean toCome = !event.hasDays() || now.isBefore(event.starts());
        return event.window() != null && !event.isCancelled() && toCome && !now.isBefore(event.opensAt());
    }

    /** Until when the people that this organisation nominated confirm; the event must ask for it. */
    Instant confirmsBy(Event event, String organisation) {
        Deadline deadline = process.deadlineFor(facts("CONFIRM", event, false));
        return extensions.closesAt(event, deadline, organisation).orElseThrow();
    }

    /** Which deadline of the event is that of this application. */
    Deadline deadlineOf(Event event, Submission typed) {
        boolean nobody =
                typed.representatives() == null || typed.representatives().isEmpty();
        LocalDate lastDay = lastDay(event);
        boolean allHold = !nobody && typed.representatives().stream().allMatch(p -> suffices(p, event, lastDay));
        return process.deadlineFor(facts("APPLY", event, allHold));
    }

    private static Map<String, Object> facts(String step, Event event, boolean allHoldGroundsPass) {
        return Map.of(
                "step",
                step,
                "nominates",
                event.nominates(),
                "secondDeadline",
                event.window().groundsPassCloses() != null,
                "allHoldGroundsPass",
                allHoldGroundsPass);
    }

    private static String organisationOf(Submission typed) {
        return typed.organisation() == null ? "" : typed.organisation().name();
    }

    private LocalDate lastDay(Event event) {
        return catalogue.admittedBy(event).stream()
                .map(Event::lastDay)
                .max(LocalDate::compareTo)
                .orElse(event.lastDay());
    }

    /** Accepted at this event, and valid to the last day of everything that its pass admits to. */
    private static boolean suffices(RepresentativeEntry person, Event event, LocalDate lastDay) {
        return person != null
                && person.holdsGroundsPass()
                && event.groundsPass() != null
                && event.groundsPass().acceptedFrom().contains(person.groundsPassStation())
                && isValidOn(person.groundsPassValidUntil(), lastDay);
    }

    private static boolean isValidOn(String validUntil, LocalDate day) {
        try {
            return day != null && !LocalDate.parse(String.valueOf(validUntil)).isBefore(day);
        } catch (DateTimeParseException notDate) {
            return false;
        }
    }
}
