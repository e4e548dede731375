package org.pregny.event;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** The facts of an event that can change, and whom a change of each concerns. */
public enum EventFact {
    DATES(e -> Arrays.asList(e.dateStatus(), e.firstDay(), e.lastDay())),
    PLACE(Event::venue),
    PROGRAMME(Event::segments),
    PICK_UP(Event::pickups),
    ACCESS(Event::accessPoints),
    ADMISSION(Event::admitsTo),
    TITLE(Event::title),
    CONTACT(Event::contact),
    WINDOW(Event::window),
    REVIEW(Event::review),
    SECONDARY_PASSES(Event::secondaryPasses),
    QUOTAS(Event::quotas),
    AFTER_DECISION(Event::afterDecision),
    PUBLICATION(Event::publication),
    HOLIDAYS(Event::holidays),
    PICKUP_TERMS(Event::pickupTerms),
    GATE_TERMS(Event::gateTerms),
    TEXT(e -> Arrays.asList(
            e.summary(),
            e.fuzzyDate(),
            e.mandate(),
            e.sources(),
            e.announcements(),
            e.audiences(),
            e.bases(),
            e.seats(),
            e.groundsPass(),
            e.webcast(),
            e.interventionSeconds(),
            e.representativesPerApplication(),
            e.notice()));

    /** What is printed on the passes of an event itself. */
    public static final Set<EventFact> ON_OWN_PASS =
            EnumSet.of(DATES, PLACE, PROGRAMME, PICK_UP, ACCESS, ADMISSION, TITLE, CONTACT);

    /** What the passes of another event print of an event that they admit to as well. */
    public static final Set<EventFact> ON_OTHER_PASS = EnumSet.of(DATES, PLACE, PROGRAMME, TITLE);

    /** What matters to those who wait for a decision. */
    public static final Set<EventFact> FOR_APPLICANTS = EnumSet.of(DATES, PLACE, PROGRAMME);

    private final Function<Event, Object> reading;

    EventFact(Function<Event, Object> reading) {
        this.reading = reading;
    }

    boolean differs(Event before, Event after) {
        return !Objects.equals(reading.apply(before), reading.apply(after));
    }

    /** What differs between two versions, in the order in which it should be told. */
    public static List<EventFact> between(Event before, Event after) {
        return Arrays.stream(values()).filter(f -> f.differs(before, after)).toList();
    }
}
