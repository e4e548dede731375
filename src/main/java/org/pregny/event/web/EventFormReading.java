package org.pregny.event.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.pregny.event.ApplicationWindow;
import org.pregny.event.DateStatus;
import org.pregny.event.Event;
import org.pregny.event.EventFacts;
import org.pregny.event.EventRules;
import org.pregny.event.ReviewTerms;
import org.pregny.event.Venue;
import org.pregny.kernel.Wording;

/** Reads what an organiser typed into facts of the event, and says at each field what is wrong with it. */
final class EventFormReading {

    private static final int LONGEST = 300;
    private static final int LONGEST_SUMMARY = 4000;
    private static final int MOST_DAYS = 365;

    private final Event event;
    private final EventForm form;
    private final FormFaults faults = new FormFaults();
    private final EventTexts texts;

    EventFormReading(Event event, EventForm form) {
        this.event = event;
        this.form = form;
        this.texts = new EventTexts(event, faults);
    }

    FormFaults faults() {
        return faults;
    }

    /** The event as it would be; only to be used when there are no faults. */
    Event read() {
        EventFormRows rows = new EventFormRows(faults, event, texts);
        DateStatus status = status();
        LocalDate first = day("firstDay", form.firstDay(), status);
        LocalDate last = blank(form.lastDay()) ? first : day("lastDay", form.lastDay(), status);
        if (first != null && last != null) {
            faults.unless(!last.isBefore(first), "lastDay", "event.office.fault.lastDay");
        }
        EventFacts facts = new EventFacts(
                status,
                first,
                last,
                venue(),
                texts.read(form.summary(), "summary", LONGEST_SUMMARY),
                rows.segments(form.segments()),
                rows.pickups(form.pickups()),
                window(),
                review(),
                rows.accessPoints(form.accessPoints()));
        int secondary = number(form.secondaryPasses(), "secondaryPasses");
        EventRules rules = form.rules().read(last, faults);
        return event.with(moved(facts, first), secondary, form.quotas().read(event, faults))
                .with(rules);
    }

    private EventFacts moved(EventFacts facts, LocalDate first) {
        boolean moves = form.along() && faults.isEmpty() && first != null && event.firstDay() != null;
        return moves ? facts.programmeLater(ChronoUnit.DAYS.between(event.firstDay(), first)) : facts;
    }

    private DateStatus status() {
        DateStatus status =
                faults.read(form.dateStatus(), DateStatus::valueOf, "dateStatus", "event.office.fault.dateStatus");
        faults.unless(status != DateStatus.CANCELLED, "dateStatus", "event.office.fault.dateStatus");
        return status;
    }

    /** Only a date that is yet to be announced may be left out, and not where people can apply. */
    private LocalDate day(String field, String typed, DateStatus status) {
        if (blank(typed) && status == DateStatus.TBA && blank(form.closes())) {
            return null;
        }
        return faults.read(typed, LocalDate::parse, field, "event.office.fault.day");
    }

    private Venue venue() {
        Wording room = EventForm.whole(form.room()).values().stream().allMatch(EventFormReading::blank)
                ? null
                : texts.read(form.room(), "room", LONGEST);
        Venue old = event.venue();
        return new Venue(texts.read(form.venue(), "venue", LONGEST), room, old.city(), old.country(), old.zone());
    }

    private ApplicationWindow window() {
        if (blank(form.opens()) && blank(form.closes())) {
            return null;
        }
        LocalDateTime opens = faults.read(form.opens(), LocalDateTime::parse, "opens", "event.office.fault.moment");
        LocalDateTime closes = faults.read(form.closes(), LocalDateTime::parse, "closes", "event.office.fault.moment");
        if (opens != null && closes != null) {
            faults.unless(closes.isAfter(opens), "closes", "event.office.fault.closes");
        }
        return new ApplicationWindow(
                opens,
                closes,
                later("groundsPassCloses", form.groundsPassCloses(), closes),
                later("confirmationCloses", form.confirmationCloses(), closes));
    }

    /** A second deadline, which may be left out. */
    private LocalDateTime later(String field, String typed, LocalDateTime closes) {
        if (blank(typed)) {
            return null;
        }
        LocalDateTime read = faults.read(typed, LocalDateTime::parse, field, "event.office.fault.moment");
        if (read != null && closes != null) {
            faults.unless(read.isAfter(closes), field, "event.office.fault.later");
        }
        return read;
    }

    private ReviewTerms review() {
        return new ReviewTerms(
                number(form.workingDays(), "workingDays"),
                number(form.visaLeadDays(), "visaLeadDays"),
                number(form.informationWorkingDays(), "informationWorkingDays"),
                form.rules().grace(faults));
    }

    private int number(String typed, String field) {
        Integer number = faults.read(typed, Integer::valueOf, field, "event.office.fault.number");
        boolean right = number != null && number >= 0 && number <= MOST_DAYS;
        faults.unless(right, field, "event.office.fault.number");
        return right ? number : 0;
    }

    static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
