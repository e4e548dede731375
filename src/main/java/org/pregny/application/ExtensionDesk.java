package org.pregny.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.pregny.application.UnfinishedApplications.Unfinished;
import org.pregny.correspondence.Correspondence;
import org.pregny.event.Deadline;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.event.Extension;
import org.pregny.event.ExtensionOffice;
import org.pregny.event.ExtensionOrder;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Uptime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where an organiser gives people longer, and where whoever is concerned is told of it, once. */
@Service
@Transactional
public class ExtensionDesk {

    /** In which it counts whether we were there. */
    public static final Duration LAST_HOUR = Duration.ofHours(1);

    private static final int MOST_MINUTES = 24 * 60;
    private static final int MOST_GAPS = 20;

    private final ExtensionOffice office;
    private final EventCatalogue catalogue;
    private final DeadlineDesk deadlines;
    private final List<UnfinishedApplications> keepers;
    private final LateDesk late;
    private final LongerNominations nominations;
    private final Correspondence correspondence;
    private final Uptime uptime;
    private final Clock clock;

    ExtensionDesk(
            ExtensionOffice office,
            EventCatalogue catalogue,
            DeadlineDesk deadlines,
            List<UnfinishedApplications> keepers,
            LateDesk late,
            LongerNominations nominations,
            Correspondence correspondence,
            Uptime uptime,
            Clock clock) {
        this.office = office;
        this.catalogue = catalogue;
        this.deadlines = deadlines;
        this.keepers = keepers;
        this.late = late;
        this.nominations = nominations;
        this.correspondence = correspondence;
        this.uptime = uptime;
        this.clock = clock;
    }

    /** An extension as it would be, and how many would be told; nothing is changed. */
    public record Preview(Extension extension, long told) {}

    public Preview preview(ExtensionOrder order, Actor actor) {
        Extension extension = office.draft(order, actor);
        Event event = catalogue.event(order.event());
        long told = keepers.stream()
                .flatMap(keeper -> keeper.of(order.event()).stream())
                .filter(unfinished -> concerns(extension, event, unfinished))
                .count();
        return new Preview(extension, told);
    }

    /**
     * Extends the deadline, opens again what had lapsed with it, and tells the contact of every unfinished application. What came late is in time
     * if the new deadline says so.
     */
    public Extension extend(ExtensionOrder order, Actor actor) {
        Extension extension = office.grant(order, actor);
        Event event = catalogue.event(order.event());
        keepers.forEach(keeper -> keeper.of(order.event()).stream()
                .filter(unfinished -> concerns(extension, event, unfinished))
                .forEach(unfinished -> tell(keeper, unfinished, event, extension)));
        late.deadlineExtended(extension);
        nominations.deadlineExtended(extension);
        return extension;
    }

    /** When we were not there in the last hour before this deadline. */
    public List<Uptime.Gap> outages(Event event, Deadline deadline) {
        Instant closes = office.closesAt(event, deadline, "").orElseThrow(ApplicationDesk::notFound);
        return uptime.gapsBetween(closes.minus(LAST_HOUR), closes);
    }

    /** Everybody gets some minutes longer because we were not there; from now, if the deadline has passed. */
    public Extension grantGrace(Event event, Deadline deadline, int minutes, String reason, Actor actor) {
        List<Uptime.Gap> gaps = outages(event, deadline);
        if (gaps.isEmpty() || minutes < 1 || minutes > MOST_MINUTES) {
            throw new GraceRefused(
                    gaps.isEmpty() ? "application.grace.fault.noOutage" : "application.grace.fault.minutes");
        }
        Instant closes = office.closesAt(event, deadline, "").orElseThrow(ApplicationDesk::notFound);
        Instant from = closes.isAfter(clock.instant()) ? closes : clock.instant();
        LocalDateTime until = LocalDateTime.ofInstant(from.plus(Duration.ofMinutes(minutes)), event.zone())
                .withNano(0);
        String evidence =
                gaps.stream().limit(MOST_GAPS).map(Uptime.Gap::toString).collect(Collectors.joining(" "));
        return extend(new ExtensionOrder(event.code(), deadline, "", until, reason, evidence), actor);
    }

    private boolean concerns(Extension extension, Event event, Unfinished unfinished) {
        return extension.deadline().helps(deadlines.deadlineOf(event, unfinished.content()))
                && extension.isFor(unfinished.content().organisation().name());
    }

    private void tell(UnfinishedApplications keeper, Unfinished unfinished, Event event, Extension extension) {
        keeper.reopen(unfinished.id());
        correspondence.send(new ExtensionLetter(unfinished, event, extension));
    }
}
