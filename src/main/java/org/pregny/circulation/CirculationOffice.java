package org.pregny.circulation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.pregny.kernel.Actor;
import org.pregny.round.Round;
import org.pregny.round.RoundCatalogue;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the President’s office puts a list to Member States, moves the end of their silence and makes the list final. */
@Service
@Transactional
public class CirculationOffice {

    private final ListStore store;
    private final StepStore steps;
    private final RecipientStore recipients;
    private final MissionDirectory missions;
    private final ListRevision revision;
    private final RoundCatalogue rounds;
    private final CirculationProcess process;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CirculationOffice(
            ListStore store,
            StepStore steps,
            RecipientStore recipients,
            MissionDirectory missions,
            ListRevision revision,
            RoundCatalogue rounds,
            CirculationProcess process,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.steps = steps;
        this.recipients = recipients;
        this.missions = missions;
        this.revision = revision;
        this.rounds = rounds;
        this.process = process;
        this.clock = clock;
        this.events = events;
    }

    /** What circulating the draft now would set going. */
    @Transactional(readOnly = true)
    public CirculationPreview preview(CirculationList list) {
        SilencePlan plan = SilencePlan.from(rounds.round(list.round()), clock.instant());
        return new CirculationPreview(
                plan, revision.due(list, ListState.DRAFT), missions.missions().size());
    }

    /**
     * Puts the version that was seen to Member States: who is no longer recommended leaves it, nobody else comes.
     *
     * @throws CirculationRefused when it is no draft any more, is another version now, or names nobody
     */
    public void circulate(ListId id, int seen, Actor by) {
        CirculationList draft = store.lock(id).orElseThrow(CirculationDesk::notFound);
        if (!draft.isDraft() || draft.version() != seen) {
            throw CirculationRefused.conflict("meanwhile");
        }
        ListChange leaving = revision.due(draft, ListState.DRAFT).withoutNewcomers();
        int lines = store.version(id, seen).lines() + leaving.growth();
        if (lines == 0) {
            throw CirculationRefused.conflict("nobody");
        }
        Instant now = clock.instant();
        SilencePlan plan = SilencePlan.from(rounds.round(draft.round()), now);
        store.circulate(id, seen, now, plan.endsAt());
        revision.make(draft, ListState.CIRCULATED, leaving, by);
        steps.open(id);
        recipients.add(missions.recipientsOf(id));
        events.publishEvent(new CirculationEvent.ListCirculated(draft, lines, plan.endsAt(), by));
        process.circulated(id, plan.silentFrom(), plan.finalisedFrom());
    }

    /** What moving the end of the silence period to this day would move with it. */
    @Transactional(readOnly = true)
    public SilenceMove previewMove(CirculationList list, LocalDate day) {
        Round round = rounds.round(list.round());
        return new SilenceMove(
                SilencePlan.of(round, list.silenceEndsAt()),
                checked(list, round, day),
                recipients.of(list.id()).size());
    }

    /** Moves the end of the silence period; States never get less time than the terms of the round give them. */
    public void move(ListId id, Instant seen, LocalDate day, Actor by) {
        CirculationList list = store.lock(id).orElseThrow(CirculationDesk::notFound);
        SilencePlan plan = checked(list, rounds.round(list.round()), day);
        if (!store.moveSilence(id, seen, plan.endsAt())) {
            throw CirculationRefused.conflict("meanwhile");
        }
        events.publishEvent(new CirculationEvent.SilenceMoved(list, plan.endsAt(), by));
        process.silenceMoved(id, plan.silentFrom(), plan.finalisedFrom());
        process.noticeDue(id);
    }

    /** Sets the finalising going once the silence is over; of two who do it at once, one is told that it goes on already. */
    public void finalise(ListId id, Actor by) {
        CirculationList list = store.lock(id).orElseThrow(CirculationDesk::notFound);
        if (!list.isSilenceOver(clock.instant())) {
            throw CirculationRefused.closed("silence");
        }
        if (!store.beginFinalising(id, clock.instant()) || !process.finalisingOrdered(id)) {
            throw CirculationRefused.conflict("finalising");
        }
        events.publishEvent(new CirculationEvent.FinalisingBegun(list, by));
    }

    private SilencePlan checked(CirculationList list, Round round, LocalDate day) {
        Instant now = clock.instant();
        if (!list.isCirculated() || list.finalisingAt() != null || list.isSilenceOver(now)) {
            throw CirculationRefused.closed("silenceOver");
        }
        SilencePlan asked = SilencePlan.on(round, day);
        SilencePlan least = SilencePlan.from(round, list.circulatedAt());
        if (asked.endsAt().isBefore(least.endsAt()) || asked.endsAt().isBefore(now)) {
            throw CirculationRefused.invalid("tooEarly", least.lastDay().toString());
        }
        if (asked.endsAt().equals(list.silenceEndsAt())) {
            throw CirculationRefused.invalid("sameDay");
        }
        return asked;
    }
}
