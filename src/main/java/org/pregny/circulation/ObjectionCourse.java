package org.pregny.circulation;

import java.time.Clock;
import java.time.Instant;
import org.pregny.correspondence.Correspondence;
import org.pregny.kernel.Actor;
import org.pregny.request.ObjectionResult;
import org.pregny.request.RequestCourse;
import org.pregny.request.RequestDesk;
import org.pregny.request.RequestId;
import org.pregny.request.RequestState;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What follows when two officers agree on an objection or on its end, or do not; each step may be taken again without harm. */
@Component
class ObjectionCourse {

    private final ObjectionStore store;
    private final ObjectionChecks checks;
    private final ObjectionLetters letters;
    private final ListStore lists;
    private final StepStore steps;
    private final ListRevision revision;
    private final RequestDesk requests;
    private final RequestCourse course;
    private final Correspondence correspondence;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ObjectionCourse(
            ObjectionStore store,
            ObjectionChecks checks,
            ObjectionLetters letters,
            ListStore lists,
            StepStore steps,
            ListRevision revision,
            RequestDesk requests,
            RequestCourse course,
            Correspondence correspondence,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.checks = checks;
        this.letters = letters;
        this.lists = lists;
        this.steps = steps;
        this.revision = revision;
        this.requests = requests;
        this.course = course;
        this.correspondence = correspondence;
        this.clock = clock;
        this.events = events;
    }

    /** It stands from now on: the organisation is told, and may reply. */
    void raise(ObjectionId id, Actor by) {
        Objection objection = lock(id);
        if (objection.state() != ObjectionState.PROPOSED) {
            return;
        }
        Instant now = clock.instant();
        store.raise(id, now, checks.replyUntil(objection.list(), now));
        steps.release(objection.list(), objection.request());
        if (state(objection.request()) == RequestState.CIRCULATED) {
            course.objected(objection.request(), by);
        }
        catchUp(objection);
        correspondence.send(letters.raised(lock(id)));
        tell(id, ObjectionEvent.Step.RAISED, by);
    }

    /** No second officer has agreed: it never was, and the organisation waits no longer than the others. */
    void drop(ObjectionId id) {
        Objection objection = lock(id);
        if (objection.state() != ObjectionState.PROPOSED) {
            return;
        }
        store.end(id, ObjectionState.DROPPED, clock.instant(), Actor.SYSTEM.name());
        steps.release(objection.list(), objection.request());
        tell(id, ObjectionEvent.Step.DROPPED, Actor.SYSTEM);
        settleIfNoneIsLeft(objection.request(), ObjectionResult.WITHDRAWN, Actor.SYSTEM);
        catchUp(objection);
        revise(objection, Actor.SYSTEM);
    }

    /** It ends as was agreed: a State’s withdrawal ends its own objection, a decision ends all to the organisation. */
    void end(ObjectionId id, Actor by) {
        Objection objection = lock(id);
        if (!objection.isStanding() || objection.askedEnd() == null) {
            return;
        }
        ObjectionState end = objection.askedEnd();
        store.end(id, end, clock.instant(), by.name());
        tell(id, ObjectionEvent.Step.ENDED, by);
        if (end != ObjectionState.WITHDRAWN) {
            endOthers(objection, by);
        }
        settleIfNoneIsLeft(objection.request(), ObjectionResult.valueOf(end.name()), by);
        revise(objection, by);
    }

    private void endOthers(Objection decided, Actor by) {
        for (Objection other : store.to(decided.request())) {
            if (other.isStanding()) {
                store.end(other.id(), ObjectionState.MOOT, clock.instant(), by.name());
                tell(other.id(), ObjectionEvent.Step.ENDED, by);
            }
        }
    }

    private void settleIfNoneIsLeft(RequestId request, ObjectionResult result, Actor by) {
        boolean left = store.to(request).stream().anyMatch(o -> o.isStanding() || o.state() == ObjectionState.PROPOSED);
        boolean decided = result == ObjectionResult.SUSTAINED || result == ObjectionResult.DECIDED_AGAINST;
        if ((decided || !left) && state(request) == RequestState.UNDER_CONSULTATION) {
            course.objectionsSettled(request, result, by);
        }
    }

    /** If the others were settled while this one was held, it follows them. */
    private void catchUp(Objection objection) {
        CirculationList list = lists.lock(objection.list()).orElseThrow();
        boolean passed = list.finalisingAt() != null;
        if (passed && steps.settled(list.id(), objection.request(), clock.instant())) {
            course.silenceEnded(objection.request());
        }
    }

    private void revise(Objection objection, Actor by) {
        CirculationList list = lists.lock(objection.list()).orElseThrow();
        revision.revise(list, list.state(), by);
    }

    private RequestState state(RequestId request) {
        return requests.request(request).state();
    }

    private Objection lock(ObjectionId id) {
        return store.lock(id).orElseThrow(ObjectionDesk::notFound);
    }

    private void tell(ObjectionId id, ObjectionEvent.Step step, Actor by) {
        events.publishEvent(new ObjectionEvent(lock(id), step, by));
    }
}
