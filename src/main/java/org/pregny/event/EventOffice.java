package org.pregny.event;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pregny.kernel.Actor;
import org.pregny.kernel.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where an organiser changes an event: sees first what that would touch, and then does it once. */
@Service
@Transactional
public class EventOffice {

    private final EventStore store;
    private final EventVersionStore versions;
    private final ChangeSurvey survey;
    private final EventProcess process;
    private final Closings closings;
    private final ReminderTerms reminders;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    EventOffice(
            EventStore store,
            EventVersionStore versions,
            ChangeSurvey survey,
            EventProcess process,
            Closings closings,
            ReminderTerms reminders,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.versions = versions;
        this.survey = survey;
        this.process = process;
        this.closings = closings;
        this.reminders = reminders;
        this.clock = clock;
        this.events = events;
    }

    /** What would happen; nothing is changed. */
    public ChangePreview preview(Event proposed) {
        EventChange change = changeTo(proposed);
        List<ChangePreview.Touched> touched = survey.touched(change.before(), proposed);
        long activated =
                touched.stream().mapToLong(ChangePreview.Touched::activated).sum();
        return new ChangePreview(
                change,
                touched,
                survey.kits(proposed),
                survey.crowding(change),
                new ChangeChecks(
                                proposed,
                                clock.instant(),
                                activated,
                                survey.awaited(proposed),
                                survey.isLeftOut(change))
                        .warnings());
    }

    /** What differs between this and what is kept now. */
    public EventChange changeTo(Event proposed) {
        EventEdition now = store.edition(proposed.code()).orElseThrow(EventOffice::notFound);
        return EventChange.of(versions.at(now), proposed, List.of(EventFact.values()));
    }

    /**
     * Keeps the event as a new version and has everybody told who is concerned. Asked for a second time, it finds nothing
     * left to change.
     *
     * @param readAt the version that the organiser saw when the change was begun
     * @throws EventMeanwhileChanged when that is not the present version any more
     */
    public EventEdition change(Event proposed, int readAt, Actor actor) {
        int version = store.lock(proposed.code()).orElseThrow(EventOffice::notFound);
        EventEdition present = new EventEdition(proposed.code(), version);
        EventChange change = EventChange.of(versions.at(present), proposed, List.of(EventFact.values()));
        if (change.isNothing()) {
            return present;
        }
        if (version != readAt || change.before().isCancelled()) {
            throw new EventMeanwhileChanged();
        }
        EventEdition next = new EventEdition(proposed.code(), version + 1);
        store.replace(next, proposed, actor, clock.instant());
        events.publishEvent(new EventEdited(next, change.facts(), proposed.isCancelled(), actor));
        process.changed(next);
        return next;
    }

    /** Lets the watch over the application window, and the reminder, go by the present version of the event. Repeatable. */
    public void moveWindow(EventCode code) {
        Event event = store.find(code).orElseThrow(EventOffice::notFound);
        Instant now = clock.instant();
        closings.next(event, now)
                .ifPresentOrElse(next -> process.windowMoved(code, next), () -> process.windowEnded(code, now));
        moveReminder(event, now);
    }

    /** The next instant at which a deadline of the event will have passed, if one lies ahead. */
    public Optional<Instant> nextClosing(EventCode code) {
        Event event = store.find(code).orElseThrow(EventOffice::notFound);
        return closings.next(event, clock.instant());
    }

    private void moveReminder(Event event, Instant now) {
        if (event.isConfirmed() && event.starts().isAfter(now)) {
            process.reminderMoved(event.code(), reminders.remindAt(event));
        } else {
            process.reminderEnded(event.code(), now);
        }
    }

    /** Everybody concerned by this version, and by those before it, has been told. Repeatable. */
    public void followed(EventEdition edition) {
        versions.followed(edition, clock.instant());
    }

    public EventEdition edition(EventCode code) {
        return store.edition(code).orElseThrow(EventOffice::notFound);
    }

    public Event at(EventEdition edition) {
        return versions.at(edition);
    }

    /** The versions of an event, newest first. */
    public List<EventRevision> revisions(EventCode code) {
        return versions.revisions(code);
    }

    private static NotFound notFound() {
        return new NotFound("event.notFound");
    }
}
