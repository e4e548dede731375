package org.pregny.selection;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pregny.application.ApplicationId;
import org.pregny.application.Candidate;
import org.pregny.application.CanonicalForm;
import org.pregny.application.RepresentativeState;
import org.pregny.application.RepresentativeVerdict;
import org.pregny.bulk.LeftOut;
import org.pregny.bulk.SetRuns;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Entropy;
import org.pregny.review.ReviewDesk;
import org.pregny.review.ReviewTask;
import org.pregny.review.ReviewTaskId;
import org.pregny.review.SeenCase;
import org.pregny.run.RunCounts;
import org.pregny.run.RunId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands a set to the reviewers' decisions: whoever is in it is approved, everybody else under review waits. It is decided in
 * the background, case by case, as all work on many cases; pressing again does what is left.
 */
@Service
@Transactional
public class SetDesk {

    private final SelectionDesk desk;
    private final SetDecisionStore store;
    private final ReviewDesk reviews;
    private final SetRuns runs;
    private final Entropy entropy;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SetDesk(
            SelectionDesk desk,
            SetDecisionStore store,
            ReviewDesk reviews,
            SetRuns runs,
            Entropy entropy,
            Clock clock,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.store = store;
        this.reviews = reviews;
        this.runs = runs;
        this.entropy = entropy;
        this.clock = clock;
        this.events = events;
    }

    /** What would be decided, and what stands in the way where. */
    public List<SetLine> preview(Board board, Actor actor) {
        Map<ApplicationId, List<Candidate>> byApplication = board.candidates().stream()
                .filter(SetDesk::isUndecided)
                .collect(Collectors.groupingBy(Candidate::application, LinkedHashMap::new, Collectors.toList()));
        List<SetLine> lines = byApplication.values().stream()
                .map(people -> line(board, people))
                .toList();
        List<SeenCase> seen =
                lines.stream().filter(SetLine::isReady).map(SetLine::seen).toList();
        Map<ReviewTaskId, LeftOut> leftOut = runs.leftOut(seen, actor);
        return lines.stream()
                .map(line ->
                        line.isReady() ? line.unless(leftOut.get(line.task().id())) : line)
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
                .map(line -> line.first().application() + " " + line.first().version() + " " + line.leftOut() + " "
                        + line.approved().stream().map(c -> c.id().toString()).toList())
                .collect(Collectors.joining("\n"));
        return CanonicalForm.sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Sets the decision on what was previewed going.
     *
     * @param seal of the preview
     * @param note why this set; kept beside the audit trail, which has its hash
     * @throws ScenarioChanged when something is other than it was shown
     */
    public RunId decide(UUID scenario, String seal, String note, Actor actor) {
        Board board = desk.board(scenario);
        List<SetLine> lines = preview(board, actor);
        Map<SeenCase, List<RepresentativeVerdict>> set = new LinkedHashMap<>();
        lines.stream().filter(SetLine::isReady).forEach(line -> set.put(line.seen(), line.verdicts()));
        if (!seal(lines).equals(seal) || set.isEmpty() || isUnderWay(scenario)) {
            throw new ScenarioChanged();
        }
        RunId run = runs.start(set, actor);
        SetDecision decision = new SetDecision(entropy.nextId(), scenario, note, actor.name(), clock.instant(), run);
        store.add(decision);
        events.publishEvent(new SelectionEvent.SetDecided(
                board.scenario(), decision, set.size(), lines.size() - set.size(), actor));
        return run;
    }

    /** Whether this set, as it was handed to the decisions before, is being decided at this moment. */
    @Transactional(readOnly = true)
    public boolean isUnderWay(UUID scenario) {
        return store.of(scenario).stream().anyMatch(decision -> runs.isUnderWay(decision.run()));
    }

    /** Whenever the set was handed to the decisions, with how far that is; the last time first. */
    @Transactional(readOnly = true)
    public Map<SetDecision, RunCounts<LeftOut>> decisions(UUID scenario) {
        Map<SetDecision, RunCounts<LeftOut>> decisions = new LinkedHashMap<>();
        store.of(scenario).forEach(decision -> decisions.put(decision, runs.counts(decision.run())));
        return decisions;
    }

    private SetLine line(Board board, List<Candidate> people) {
        Map<Boolean, List<Candidate>> parted = people.stream()
                .collect(Collectors.partitioningBy(
                        person -> board.placementOf(person).isChosen()));
        ReviewTask task = reviews.latest(people.getFirst().application()).orElse(null);
        return new SetLine(parted.get(true), parted.get(false), task, task == null ? LeftOut.ENDED : null);
    }

    private static boolean isUndecided(Candidate person) {
        return person.state() == RepresentativeState.PENDING;
    }
}
