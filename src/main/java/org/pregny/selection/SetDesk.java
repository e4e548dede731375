package org.pregny.selection;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pregny.application.ApplicationId;
import org.pregny.application.ApplicationState;
import org.pregny.application.Candidate;
import org.pregny.application.CanonicalForm;
import org.pregny.application.ChangedMeanwhile;
import org.pregny.application.RegisteredElsewhere;
import org.pregny.application.RepresentativeState;
import org.pregny.application.RepresentativeVerdict;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Entropy;
import org.pregny.kernel.Refusal;
import org.pregny.review.ReviewDesk;
import org.pregny.review.ReviewStage;
import org.pregny.review.ReviewTask;
import org.pregny.review.SameReviewer;
import org.pregny.review.TaskGone;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hands a set to the reviewers' decisions: whoever is in it is approved, everybody else under review waits. Each application
 * is a transaction of its own, so one that is refused stops no other; pressing again does what is left.
 */
@Service
public class SetDesk {

    private final SelectionDesk desk;
    private final OutcomeStore outcomes;
    private final ReviewDesk reviews;
    private final Entropy entropy;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    SetDesk(
            SelectionDesk desk,
            OutcomeStore outcomes,
            ReviewDesk reviews,
            Entropy entropy,
            Clock clock,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.desk = desk;
        this.outcomes = outcomes;
        this.reviews = reviews;
        this.entropy = entropy;
        this.clock = clock;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What would be decided, and what stands in the way where. */
    public List<SetLine> preview(Board board, Actor actor) {
        Map<ApplicationId, List<Candidate>> byApplication = board.candidates().stream()
                .filter(SetDesk::isUndecided)
                .collect(Collectors.groupingBy(Candidate::application, LinkedHashMap::new, Collectors.toList()));
        return byApplication.values().stream()
                .map(people -> line(board, people, actor))
                .toList();
    }

    /** Those of the set who wait for a place already: it comes to them by the waiting list. */
    public List<Candidate> waiting(Board board) {
        return board.chosen().stream()
                .filter(person -> !person.hasPlace() && !isUndecided(person))
                .toList();
    }

    /** The same words for the same decisions about the same applications. */
    public String seal(List<SetLine> lines) {
        String text = lines.stream()
                .map(line -> line.first().application() + " " + line.first().version() + " " + line.expected() + " "
                        + line.approved().stream().map(c -> c.id().toString()).toList())
                .collect(Collectors.joining("\n"));
        return CanonicalForm.sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Decides what was previewed.
     *
     * @param seal of the preview
     * @param note why this set; kept beside the audit trail, which has its hash
     * @throws ScenarioChanged when something is other than it was shown
     */
    public void decide(UUID scenario, String seal, String note, Actor actor) {
        Board board = desk.board(scenario);
        List<SetLine> lines = preview(board, actor);
        if (!seal(lines).equals(seal)) {
            throw new ScenarioChanged();
        }
        Map<ApplicationId, SetOutcome> done = new LinkedHashMap<>();
        lines.forEach(line -> done.put(line.first().application(), outcome(line, actor)));
        SetDecision decision = new SetDecision(entropy.nextId(), scenario, note, actor.name(), clock.instant());
        int decided = (int) done.values().stream().filter(SetOutcome::isDone).count();
        transaction.executeWithoutResult(t -> {
            outcomes.keep(decision, done);
            events.publishEvent(
                    new SelectionEvent.SetDecided(board.scenario(), decision, decided, done.size() - decided, actor));
        });
    }

    /** Whenever the set was handed to the decisions, the last time first. */
    public List<SetDecision> decisions(UUID scenario) {
        return outcomes.decisions(scenario);
    }

    /** What became of each application the last time; empty before. */
    public Map<ApplicationId, SetOutcome> outcomes(UUID scenario) {
        return outcomes.of(scenario);
    }

    private SetLine line(Board board, List<Candidate> people, Actor actor) {
        Map<Boolean, List<Candidate>> parted = people.stream()
                .collect(Collectors.partitioningBy(
                        person -> board.placementOf(person).isChosen()));
        ReviewTask task = reviews.latest(people.getFirst().application()).orElse(null);
        return new SetLine(parted.get(true), parted.get(false), task, expected(people.getFirst(), task, actor));
    }

    private static SetOutcome expected(Candidate person, ReviewTask task, Actor actor) {
        if (person.stage() == ApplicationState.INFORMATION_REQUESTED) {
            return SetOutcome.INFORMATION_ASKED;
        }
        if (task == null || !task.isOpen() || task.stage() != ReviewStage.REVIEW_APPLICATION) {
            return SetOutcome.NOT_UNDER_REVIEW;
        }
        if (task.isBarredTo(actor.name())) {
            return SetOutcome.BARRED;
        }
        return task.assignee() == null || task.isHeldBy(actor.name()) ? SetOutcome.DECIDED : SetOutcome.HELD_BY_ANOTHER;
    }

    private SetOutcome outcome(SetLine line, Actor actor) {
        if (!line.expected().isDone()) {
            return line.expected();
        }
        try {
            transaction.executeWithoutResult(t -> decide(line, actor));
            return SetOutcome.DECIDED;
        } catch (Refusal refused) {
            return reason(refused);
        }
    }

    private void decide(SetLine line, Actor actor) {
        List<RepresentativeVerdict> verdicts = new ArrayList<>();
        line.approved().forEach(person -> verdicts.add(RepresentativeVerdict.approve(person.id())));
        line.waitlisted().forEach(person -> verdicts.add(RepresentativeVerdict.waitlist(person.id())));
        reviews.claim(line.task().id(), actor);
        reviews.decide(line.task().id(), verdicts, line.first().version(), actor);
    }

    private static SetOutcome reason(Refusal refused) {
        if (refused instanceof TaskGone) {
            return SetOutcome.HELD_BY_ANOTHER;
        }
        if (refused instanceof SameReviewer) {
            return SetOutcome.BARRED;
        }
        if (refused instanceof ChangedMeanwhile) {
            return SetOutcome.CHANGED_MEANWHILE;
        }
        return refused instanceof RegisteredElsewhere ? SetOutcome.REGISTERED_ELSEWHERE : SetOutcome.REFUSED;
    }

    private static boolean isUndecided(Candidate person) {
        return person.state() == RepresentativeState.PENDING;
    }
}
