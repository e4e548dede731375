package org.pregny.event.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.event.FeasibilityClock;
import org.pregny.event.FeasibilityTable;
import org.pregny.event.StakeholderCategory.Channel;
import org.pregny.event.StakeholderProcess;
import org.pregny.kernel.CountryNames;
import org.pregny.kernel.Language;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Gathers what the public pages of processes and events show. */
@Component
class EventPages {

    private final EventCatalogue catalogue;
    private final FeasibilityClock feasibility;
    private final CalendarLinks calendars;
    private final Clock clock;

    EventPages(EventCatalogue catalogue, FeasibilityClock feasibility, CalendarLinks calendars, Clock clock) {
        this.catalogue = catalogue;
        this.feasibility = feasibility;
        this.calendars = calendars;
        this.clock = clock;
    }

    ModelAndView processes() {
        Instant now = clock.instant();
        return new ModelAndView("web/event/events")
                .addObject(
                        "summaries",
                        catalogue.processes().stream().map(p -> summary(p, now)).toList())
                .addObject("now", now);
    }

    /** A process with what is still to come of it. */
    record ProcessSummary(StakeholderProcess process, int count, List<Event> coming) {}

    private ProcessSummary summary(StakeholderProcess process, Instant now) {
        List<Event> all = catalogue.eventsOf(process);
        List<Event> coming = all.stream()
                .filter(event -> !event.hasDays() || now.isBefore(event.endsBefore()))
                .toList();
        return new ProcessSummary(process, all.size(), coming);
    }

    ModelAndView process(StakeholderProcess process, Language language) {
        Instant now = clock.instant();
        return new ModelAndView("web/event/process")
                .addObject("process", process)
                .addObject("events", catalogue.eventsOf(process))
                .addObject("month", YearMonth.from(now.atOffset(ZoneOffset.UTC)))
                .addObject("subscription", calendars.subscription(process, language))
                .addObject("now", now);
    }

    ModelAndView event(Event event, String country, Language language) {
        Instant now = clock.instant();
        Optional<FeasibilityTable> table = feasibility.of(event, now);
        boolean known = CountryNames.isState(country);
        return new ModelAndView("web/event/event")
                .addObject("event", event)
                .addObject("process", catalogue.processOf(event))
                .addObject("admitted", catalogue.admittedBy(event))
                .addObject("window", event.windowAt(now))
                .addObject("now", now)
                .addObject("over", event.hasDays() && !now.isBefore(event.endsBefore()))
                .addObject("daysLeft", daysLeft(event, now))
                .addObject("audiences", audiences(event))
                .addObject("others", catalogue.othersOpen(event, now))
                .addObject("table", table.orElse(null))
                .addObject("country", known ? country : "")
                .addObject(
                        "chosen",
                        table.filter(t -> known).map(t -> t.of(country)).orElse(null))
                .addObject(
                        "countryName",
                        CountryNames.of(known ? country : event.venue().country(), language))
                .addObject("states", CountryNames.states(language))
                .addObject("zones", ZoneChoice.all(language, now));
    }

    /** Whole days between today and the last day of the deadline that comes next, at the venue. */
    private static long daysLeft(Event event, Instant now) {
        if (event.window() == null) {
            return 0;
        }
        Instant second = event.groundsPassClosesAt();
        Instant next = second != null && now.isAfter(event.closesAt()) ? second : event.closesAt();
        return ChronoUnit.DAYS.between(
                now.atZone(event.zone()).toLocalDate(),
                next.atZone(event.zone()).toLocalDate());
    }

    /** Who comes in which way: by our form, by a mission, or on a track of its own. */
    private Map<Channel, List<String>> audiences(Event event) {
        StakeholderProcess process = catalogue.processOf(event);
        return event.audiences().stream()
                .collect(groupingBy(
                        code -> process.category(code).channel(),
                        () -> new EnumMap<>(Channel.class),
                        mapping(c -> c, toList())));
    }
}
