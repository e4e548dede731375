package org.pregny.occurrence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.gate.ScanConcern;
import org.pregny.gate.ScanConcerns;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Entropy;
import org.pregny.pass.PassId;
import org.pregny.pass.PassOffice;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Enters concerns into the occurrence book: those about the same thing on the same day are one case. */
@Component
class ConcernIntake implements ScanConcerns {

    /** What is told after the day is over is looked at in half a working day; overrides by the next morning. */
    private static final Duration TOLD_LATE = Duration.ofHours(4);

    private static final Duration OVERNIGHT = Duration.ofHours(16);

    private final OccurrenceOpening opening;
    private final SightingStore sightings;
    private final OccurrenceProcess process;
    private final EventCatalogue catalogue;
    private final PassOffice passes;
    private final Entropy entropy;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ConcernIntake(
            OccurrenceOpening opening,
            SightingStore sightings,
            OccurrenceProcess process,
            EventCatalogue catalogue,
            PassOffice passes,
            Entropy entropy,
            Clock clock,
            ApplicationEventPublisher events) {
        this.opening = opening;
        this.sightings = sightings;
        this.process = process;
        this.catalogue = catalogue;
        this.passes = passes;
        this.entropy = entropy;
        this.clock = clock;
        this.events = events;
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRED)
    public void open(ScanConcern concern) {
        Event event = catalogue.event(concern.event());
        Occurrence wanted = wanted(concern, event);
        OccurrenceId id = opening.openOrJoin(wanted, key(concern, wanted.day()));
        if (id.equals(wanted.id())) {
            begin(wanted);
        }
        if (isTwoPassages(concern)) {
            sightings.add(id, Sighting.of(concern.other(), null, null, null));
        }
        sightings.add(id, Sighting.of(concern));
    }

    private void begin(Occurrence opened) {
        ReviewMoment moment =
                opened.state() == OccurrenceState.COLLECTING ? ReviewMoment.AT_DAY_END : ReviewMoment.AT_ONCE;
        events.publishEvent(new OccurrenceEvent(
                OccurrenceEvent.OPENED,
                opened,
                opened.pass() == null ? null : passes.pass(opened.pass()).caseId(),
                Actor.SYSTEM));
        process.opened(opened, moment);
    }

    private Occurrence wanted(ScanConcern concern, Event event) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, event.zone());
        Instant dayEnds = ReviewHour.of(event, today);
        boolean dayIsOver = !now.isBefore(dayEnds);
        boolean collects = isCollected(concern) && !dayIsOver;
        Instant settleBy = dayIsOver ? now.plus(TOLD_LATE) : collects ? dayEnds.plus(OVERNIGHT) : dayEnds;
        return new Occurrence(
                new OccurrenceId(entropy.nextId()),
                concern.kind(),
                concern.event(),
                LocalDate.ofInstant(concern.at(), event.zone()),
                concern.gate(),
                isCollected(concern) ? null : pass(concern),
                concern.device(),
                now,
                collects ? dayEnds : now,
                settleBy,
                collects ? OccurrenceState.COLLECTING : OccurrenceState.OPEN,
                false,
                null,
                null,
                null,
                null);
    }

    /** Overrides that may be are collected by gate; else a pass is what a case is about, and a device where no pass is. */
    private static String key(ScanConcern concern, LocalDate day) {
        PassId pass = pass(concern);
        String subject = isCollected(concern)
                ? concern.gate()
                : pass != null ? pass.toString() : concern.device() != null ? concern.device() : concern.gate();
        return String.join("/", concern.kind().name(), concern.event().text(), day.toString(), subject);
    }

    /** Not what no two people may override: a device that says so is looked at on its own, and at once. */
    private static boolean isCollected(ScanConcern concern) {
        return concern.kind() == ScanConcern.Kind.OVERRIDE
                && concern.scan() != null
                && concern.scan().verdict().isOverridable();
    }

    private static PassId pass(ScanConcern concern) {
        return concern.scan() == null ? null : concern.scan().pass();
    }

    private static boolean isTwoPassages(ScanConcern concern) {
        return concern.other() != null && !Sighting.isSame(concern.scan(), concern.other());
    }
}
