package org.pregny.round;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Entropy;
import org.pregny.kernel.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where an organiser plans a round, extends or moves it after seeing what that touches, and closes it; of two at once, one wins. */
@Service
@Transactional
public class RoundOffice {

    private final RoundStore store;
    private final RoundFormStore forms;
    private final RoundProcess process;
    private final RoundSurvey survey;
    private final Entropy entropy;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RoundOffice(
            RoundStore store,
            RoundFormStore forms,
            RoundProcess process,
            RoundSurvey survey,
            Entropy entropy,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.forms = forms;
        this.process = process;
        this.survey = survey;
        this.entropy = entropy;
        this.clock = clock;
        this.events = events;
    }

    /** Keeps a new round; it opens and closes by its dates. One that is over already stands as closed. */
    public Round plan(RoundPlan plan, Actor actor) {
        RoundFaults.refuse(plan);
        if (store.find(plan.code()).isPresent()) {
            throw new RoundRefused("code", "round.fault.codeTaken");
        }
        Instant now = clock.instant();
        Round round = first(plan, now);
        store.add(round, actor, now);
        forms.add(round.id(), plan.form(round.formVersion()), actor, now);
        events.publishEvent(new RoundPlanned(round, actor));
        if (round.closedAt() == null) {
            process.announced(round);
        }
        return round;
    }

    private Round first(RoundPlan plan, Instant now) {
        Round round = new Round(
                new RoundId(entropy.nextId()),
                plan.code(),
                plan.process(),
                plan.title(),
                plan.zone(),
                plan.opens(),
                plan.closes(),
                plan.closedFirst(),
                1,
                plan.terms(),
                1,
                null);
        return round.stateAt(now) == RoundState.CLOSED ? round.closed(round.closesAt()) : round;
    }

    /** What the change would touch; nothing of it is done. */
    public RoundPreview preview(Round proposed) {
        Round before = present(proposed.id());
        Instant now = clock.instant();
        RoundRules.refuse(before, proposed, now);
        return survey.of(before, proposed, now);
    }

    /**
     * Gives the round other dates, words or terms, and lets all that waits for them go by the new ones. Asked for a second
     * time, it finds nothing left to change.
     *
     * @param readAt the version that the organiser saw when the change was begun
     * @throws RoundMeanwhileChanged when that is not the present version any more
     */
    public Round change(Round proposed, int readAt, Actor actor) {
        Round before = present(proposed.id());
        List<RoundFact> facts = RoundFact.between(before, proposed);
        if (facts.isEmpty()) {
            return before;
        }
        Instant now = clock.instant();
        RoundRules.refuse(before, proposed, now);
        Round after = keep(before, proposed, readAt, facts, actor);
        process.moved(after, RoundMoments.next(after, now));
        return after;
    }

    /** Puts the end off, once. */
    public Round extend(RoundId id, LocalDateTime closes, int readAt, Actor actor) {
        Round before = present(id);
        return change(before.movedTo(before.opens(), closes), readAt, actor);
    }

    /** Closes the round now. Whoever else does so meanwhile finds it changed. */
    public Round close(RoundId id, int readAt, Actor actor) {
        Round before = present(id);
        if (before.closedAt() != null) {
            throw new RoundMeanwhileChanged();
        }
        Instant now = clock.instant();
        Instant ended = before.stateAt(now) == RoundState.CLOSED ? before.closesAt() : now;
        Round after = keep(before, before.closed(ended), readAt, List.of(RoundFact.CLOSED), actor);
        process.ended(after, now);
        return after;
    }

    /** What the round would ask for; nothing is changed. */
    public RoundForm proposed(RoundId id, RoundForm asked) {
        Round now = present(id);
        RoundFaults.unless(now.stateAt(clock.instant()) != RoundState.CLOSED, "form", "round.fault.over");
        RoundFaults.form(asked);
        return new RoundForm(now.formVersion() + 1, asked.questions(), asked.documents());
    }

    /** Asks for something else from now on; requests that were begun keep what they were asked. */
    public Round ask(RoundId id, RoundForm asked, int readAt, Actor actor) {
        Round before = present(id);
        Instant now = clock.instant();
        RoundForm form = proposed(id, asked);
        Round after = keep(before, before.asking(form.version()), readAt, List.of(RoundFact.FORM), actor);
        forms.add(id, form, actor, now);
        return after;
    }

    private Round keep(Round before, Round proposed, int readAt, List<RoundFact> facts, Actor actor) {
        Instant now = clock.instant();
        Round after = proposed.after(before, now);
        if (before.version() != readAt || !store.replace(after, actor, now)) {
            throw new RoundMeanwhileChanged();
        }
        events.publishEvent(new RoundChanged(after, facts, actor));
        return after;
    }

    /** Who made each version, newest first. */
    public List<RoundRevision> revisions(RoundId id) {
        return store.revisions(id);
    }

    /** The round as it was in one of its versions; that it is over is known of the present one only. */
    public Round at(RoundId id, int version) {
        Round now = present(id);
        return version == now.version() ? now : store.at(now, version).orElse(now);
    }

    /** How many have begun in this round and not submitted. */
    public long drafts(RoundId id) {
        return survey.drafts(id);
    }

    private Round present(RoundId id) {
        return store.find(id).orElseThrow(() -> new NotFound("round.notFound"));
    }
}
