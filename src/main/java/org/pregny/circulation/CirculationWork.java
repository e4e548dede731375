package org.pregny.circulation;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.pregny.correspondence.Correspondence;
import org.pregny.kernel.Actor;
import org.pregny.request.RequestCourse;
import org.pregny.request.RequestId;
import org.pregny.round.RoundCatalogue;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps that the model of a list takes; each says first that it is done, in its own transaction, so none is done twice. */
@Service
@Transactional
public class CirculationWork {

    private final ListStore store;
    private final StepStore steps;
    private final RecipientStore recipients;
    private final ListRevision revision;
    private final RequestCourse course;
    private final RoundCatalogue rounds;
    private final MissionLetters letters;
    private final Correspondence correspondence;
    private final CirculationProcess process;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CirculationWork(
            ListStore store,
            StepStore steps,
            RecipientStore recipients,
            ListRevision revision,
            RequestCourse course,
            RoundCatalogue rounds,
            MissionLetters letters,
            Correspondence correspondence,
            CirculationProcess process,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.steps = steps;
        this.recipients = recipients;
        this.revision = revision;
        this.course = course;
        this.rounds = rounds;
        this.letters = letters;
        this.correspondence = correspondence;
        this.process = process;
        this.clock = clock;
        this.events = events;
    }

    public List<RequestId> uncirculated(ListId list) {
        return steps.uncirculated(list);
    }

    /** The version that States have. */
    public int version(ListId id) {
        return list(id).version();
    }

    /** Tells one request that it lies before States; one that knows, or withdrew in the last moment, is passed over. */
    public void circulate(ListId id, int version, RequestId request) {
        course.circulated(request, id.uuid(), version, Actor.SYSTEM);
    }

    /** All of these were told, or passed over. */
    public void circulated(ListId id, List<RequestId> told) {
        steps.circulated(id, told, clock.instant());
    }

    /** Whom to settle once nobody can object any more; begins the finalising if nobody has. */
    public List<RequestId> unsettled(ListId id) {
        if (store.beginFinalising(id, clock.instant())) {
            events.publishEvent(new CirculationEvent.FinalisingBegun(list(id), Actor.SYSTEM));
        }
        return steps.unsettled(id);
    }

    /** Tells one request that the silence is over: without an objection the organisation is accredited. */
    public void settle(ListId id, RequestId request) {
        if (steps.settled(id, request, clock.instant())) {
            course.silenceEnded(request);
        }
    }

    /** The list says from now on who was accredited. */
    public void close(ListId id) {
        CirculationList list = store.lock(id).orElseThrow(CirculationDesk::notFound);
        if (store.close(id, clock.instant())) {
            int version = revision.revise(list, ListState.FINAL, Actor.SYSTEM);
            events.publishEvent(new CirculationEvent.ListClosed(list, version, Actor.SYSTEM));
        }
    }

    /** Sets the letters to Permanent Missions going, as a process beside. */
    public void announce(ListId id) {
        process.noticeDue(id);
    }

    /** Permanent Missions that do not know the latest of the list. */
    public List<UUID> untold(ListId id) {
        return recipients.untold(id, list(id).notice());
    }

    /** Writes to some missions whatever is the latest; each once. */
    public void tell(ListId id, List<UUID> some) {
        CirculationList list = list(id);
        for (ListRecipient recipient : recipients.among(some)) {
            if (recipients.told(recipient.id(), list.notice(), clock.instant())) {
                correspondence.send(letters.latest(list, rounds.round(list.round()), recipient));
            }
        }
    }

    private CirculationList list(ListId id) {
        return store.find(id).orElseThrow(CirculationDesk::notFound);
    }
}
