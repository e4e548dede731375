package org.pregny.review;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.pregny.application.ApplicationId;
import org.pregny.kernel.Actor;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.Entropy;
import org.pregny.kernel.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a reviewer declares a conflict of interest, now or in advance: the case is released and goes on with somebody else,
 * and so does all that follows it, its changes, substitutes and reconsideration (domain b4).
 */
@Service
@Transactional
public class Bars {

    private static final int LONGEST_NAME = 300;

    private final BarStore store;
    private final ReviewStore tasks;
    private final Entropy entropy;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Bars(BarStore store, ReviewStore tasks, Entropy entropy, Clock clock, ApplicationEventPublisher events) {
        this.store = store;
        this.tasks = tasks;
        this.entropy = entropy;
        this.clock = clock;
        this.events = events;
    }

    /** Of the application whose task this is; whoever holds anything of it lets go. */
    public void declare(ReviewTaskId id, ConflictDeclaration typed, Actor actor) {
        ConflictDeclaration declaration = typed.checked();
        ReviewTask task = tasks.find(id).orElseThrow(() -> new NotFound("review.notFound"));
        List<ReviewTask> open = store.lockOpenOf(task.application());
        add(task.application(), null, declaration, actor);
        open.forEach(one -> keepOff(one, actor));
    }

    /** Of an organisation, whether it has applied or not. */
    public void declareAhead(String organisation, ConflictDeclaration typed, Actor actor) {
        String name = CleanText.line(organisation);
        if (BarStore.key(name).isEmpty() || name.length() > LONGEST_NAME) {
            throw ConflictRefused.noOrganisation();
        }
        ConflictDeclaration declaration = typed.checked();
        List<ReviewTask> open = store.lockOpenOf(name);
        add(null, name, declaration, actor);
        open.forEach(one -> keepOff(one, actor));
    }

    /** When two have agreed that it is none. Repeatable. */
    void lift(UUID id, Actor by) {
        Bar bar = bar(id);
        List<ReviewTask> open =
                bar.application() == null ? store.lockOpenOf(bar.organisation()) : store.lockOpenOf(bar.application());
        if (store.lift(id, clock.instant())) {
            events.publishEvent(new ConflictEvent(bar, true, by));
            open.forEach(task -> store.bar(task.id(), names(task)));
        }
    }

    @Transactional(readOnly = true)
    public Bar bar(UUID id) {
        return store.find(id).orElseThrow(() -> new NotFound("review.notFound"));
    }

    @Transactional(readOnly = true)
    public List<Bar> declaredBy(String reviewer) {
        return store.declaredBy(reviewer);
    }

    /** Every conflict that stands with this case. */
    @Transactional(readOnly = true)
    public List<Bar> standing(ReviewTask task) {
        return store.standing(task.application(), task.organisationName());
    }

    /** Every conflict that stands with this organisation as such. */
    @Transactional(readOnly = true)
    public List<Bar> standingWith(String organisation) {
        return store.standingWith(organisation);
    }

    /** A conflict may have been declared while the task was being opened. */
    void check(ReviewTask task, Actor actor) {
        if (names(task).contains(actor.name())) {
            throw new SameReviewer();
        }
    }

    /** Who may not take a task of this stage of this case. */
    Set<String> names(ApplicationId application, String organisation, ReviewStage stage) {
        Set<String> names = new TreeSet<>();
        store.standing(application, organisation).forEach(bar -> names.add(bar.reviewer()));
        if (stage.isAnothersOwn()) {
            names.addAll(store.deciders(application));
        }
        return names;
    }

    private Set<String> names(ReviewTask task) {
        return names(task.application(), task.organisationName(), task.stage());
    }

    private void add(ApplicationId application, String organisation, ConflictDeclaration said, Actor actor) {
        Bar bar = new Bar(
                entropy.nextId(),
                actor.name(),
                application,
                organisation,
                said.kind(),
                said.words(),
                clock.instant(),
                null);
        store.add(bar);
        events.publishEvent(new ConflictEvent(bar, false, actor));
    }

    private void keepOff(ReviewTask task, Actor actor) {
        store.bar(task.id(), names(task));
        if (task.isHeldBy(actor.name())) {
            tasks.assign(task.id(), null, null);
            events.publishEvent(DeskEvent.released(task, actor));
        }
    }
}
