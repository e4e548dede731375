package org.pregny.request;

import java.time.Clock;
import java.time.Instant;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes each step of a request under the request's lock: row, line and audit trail in one transaction. */
@Component
class RequestSteps {

    private final RequestStore store;
    private final RequestLineStore lines;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RequestSteps(RequestStore store, RequestLineStore lines, Clock clock, ApplicationEventPublisher events) {
        this.store = store;
        this.lines = lines;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Takes the step, unless it was taken before.
     *
     * @return false when the request stands there already
     * @throws RequestSettled when it stands where this step cannot be taken
     */
    boolean take(RequestId id, Taking taking) {
        AccreditationRequest request = lock(id);
        RequestStep step = taking.step();
        if (!step.mayFollow(request.state())) {
            if (step.leadsTo() == request.state()) {
                return false;
            }
            throw new RequestSettled(request.state());
        }
        if (step.leadsTo() != null) {
            Instant closedAt = step.leadsTo().isPending() ? null : clock.instant();
            store.move(id, step.leadsTo(), taking.reason(), closedAt);
        }
        tell(id, taking);
        return true;
    }

    /**
     * Takes a step that only follows one state and keeps it open, in one statement and without reading the request.
     *
     * @return false when the request does not stand there, or not any more
     */
    boolean takeFrom(RequestState state, RequestId id, Taking taking) {
        boolean taken = store.move(id, state, taking.step().leadsTo());
        if (taken) {
            tell(id, taking);
        }
        return taken;
    }

    boolean isTaken(RequestId id, RequestStep step) {
        return lines.last(id, step).isPresent();
    }

    /** The first line of a request that has just been kept. */
    void begin(AccreditationRequest request, Taking taking) {
        tell(request.id(), taking);
    }

    AccreditationRequest lock(RequestId id) {
        return store.lock(id).orElseThrow(RequestDesk::notFound);
    }

    /** Four eyes: who took the earlier step does not take the next one (domain b4). */
    void mustNotBe(RequestId id, RequestStep earlier, Actor by) {
        boolean same = lines.last(id, earlier).filter(l -> l.by().equals(by)).isPresent();
        if (same) {
            throw new RequestRefused(Refusal.Kind.CONFLICT, "request.sameOfficer");
        }
    }

    private void tell(RequestId id, Taking taking) {
        lines.add(id, taking, clock.instant());
        events.publishEvent(new RequestEvent(id, taking));
    }
}
