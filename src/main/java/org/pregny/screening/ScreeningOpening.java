package org.pregny.screening;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.pregny.accreditation.AccreditationDesk;
import org.pregny.accreditation.OrganisationClaim;
import org.pregny.accreditation.TranslatedName;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Entropy;
import org.pregny.request.AccreditationRequest;
import org.pregny.request.RequestCourse;
import org.pregny.request.RequestDesk;
import org.pregny.request.RequestId;
import org.pregny.review.DeskEvent;
import org.pregny.review.RoutingVerdict;
import org.pregny.review.SearchWords;
import org.pregny.review.TaskHolding;
import org.pregny.review.TaskTiming;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the list follow the engine: tasks appear, become late and are closed in the engine's transaction. */
@Service
@Transactional
public class ScreeningOpening {

    private final ScreeningStore store;
    private final ScreeningWordStore words;
    private final ScreeningBars bars;
    private final ScreeningRouting routing;
    private final RequestTwins twins;
    private final RequestDesk requests;
    private final RequestCourse course;
    private final AccreditationDesk organisations;
    private final Entropy entropy;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ScreeningOpening(
            ScreeningStore store,
            ScreeningWordStore words,
            ScreeningBars bars,
            ScreeningRouting routing,
            RequestTwins twins,
            RequestDesk requests,
            RequestCourse course,
            AccreditationDesk organisations,
            Entropy entropy,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.words = words;
        this.bars = bars;
        this.routing = routing;
        this.twins = twins;
        this.requests = requests;
        this.course = course;
        this.organisations = organisations;
        this.entropy = entropy;
        this.clock = clock;
        this.events = events;
    }

    public void opened(RequestId id, ScreeningStage stage, Instant due) {
        AccreditationRequest request = requests.request(id);
        boolean doubled = stage == ScreeningStage.SCREEN_REQUEST ? isDoubled(request) : wasDoubled(id);
        RoutingVerdict way = routing.of(request);
        Set<String> barred = bars.names(id, request.organisationName(), stage);
        int turn = store.turns(id, stage) + 1;
        ScreeningTask task = new ScreeningTask(
                new ScreeningTaskId(entropy.nextId()),
                new ScreeningMatter(id, request.round(), stage, turn),
                ScreeningSubject.of(request),
                new TaskTiming(clock.instant(), due, false),
                TaskHolding.free(way == null ? null : way.office(), barred),
                new ScreeningMarks(turn > 1, doubled),
                null,
                0);
        store.add(task, way);
        words.add(task.id(), words(request));
        events.publishEvent(new ScreeningEvent.TaskOpened(task));
    }

    /** Says in the request's story that nobody has decided in time, and marks the open task for all to see. */
    public void escalate(RequestId id) {
        course.overdue(id);
        store.lockOpen(id).filter(task -> !task.overdue()).ifPresent(task -> {
            store.due(task.id(), task.dueAt(), true);
            events.publishEvent(DeskEvent.escalated(task));
        });
    }

    /** The open task is due when the request is now; what was late once stays marked. */
    public void moved(RequestId id, Instant due) {
        store.lockOpen(id).ifPresent(task -> store.due(task.id(), due, task.overdue()));
    }

    /** Ends the open task without anybody's decision: the request is withdrawn or merged. Repeatable. */
    public void close(RequestId id) {
        store.lockOpen(id).ifPresent(task -> {
            ScreeningEnding ending = new ScreeningEnding(ScreeningResult.CLOSED, clock.instant(), null, null);
            store.end(task.id(), ending);
            events.publishEvent(new ScreeningEvent.TaskEnded(task, ending, Actor.SYSTEM));
        });
    }

    /** Marks the tasks of those others, too. */
    private boolean isDoubled(AccreditationRequest request) {
        List<RequestTwin> others = twins.inRoundOf(request);
        others.forEach(twin -> store.markDuplicate(twin.request().id()));
        return !others.isEmpty();
    }

    /** As it was seen when it was screened: nothing of its names has changed since. */
    private boolean wasDoubled(RequestId id) {
        return store.of(id).stream().anyMatch(task -> task.marks().possibleDuplicate());
    }

    private Set<String> words(AccreditationRequest request) {
        OrganisationClaim claim =
                organisations.organisation(request.organisation()).claim();
        Stream<String> names = Stream.concat(
                Stream.of(claim.name(), claim.acronym(), request.number()),
                claim.names().stream().map(TranslatedName::name));
        return SearchWords.of(names.toList()).kept();
    }
}
