package org.pregny.selection;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import org.pregny.application.ApplicationId;
import org.pregny.application.Candidate;
import org.pregny.application.RepresentativeId;
import org.springframework.stereotype.Component;

/** Proposes who sits where; what is locked stays, and the same question has the same answer. */
@Component
class SeatSolver {

    private static final long SEED = 2017;
    private static final long LOOKS_PER_PERSON = 1_000;

    private final SolverTerms terms;
    private final Semaphore oneAtATime = new Semaphore(1);

    SeatSolver(SolverTerms terms) {
        this.terms = terms;
    }

    /** Thinks for some seconds in this very thread; on this machine one question after the other. */
    Map<RepresentativeId, Placement> propose(Board board) {
        if (!oneAtATime.tryAcquire()) {
            throw new SolverBusy();
        }
        try {
            SeatQuestion question = question(board);
            return question.people.isEmpty() || question.panels.isEmpty()
                    ? board.scenario().placements()
                    : answer(board, solved(question));
        } finally {
            oneAtATime.release();
        }
    }

    private SeatQuestion solved(SeatQuestion question) {
        long looks = Math.min(terms.looks(), LOOKS_PER_PERSON * question.people.size());
        SolverConfig config = new SolverConfig()
                .withSolutionClass(SeatQuestion.class)
                .withEntityClasses(SeatChoice.class)
                .withScoreDirectorFactory(
                        new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(SeatScore.class))
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                .withRandomSeed(SEED)
                .withTerminationConfig(new TerminationConfig()
                        .withScoreCalculationCountLimit(looks)
                        .withSecondsSpentLimit(terms.seconds()));
        return SolverFactory.<SeatQuestion>create(config).buildSolver().solve(question);
    }

    private static SeatQuestion question(Board board) {
        List<Panel> panels = board.panels();
        Map<ApplicationId, Integer> delegations = new HashMap<>();
        List<SeatChoice> people = new ArrayList<>();
        for (Candidate person : board.candidates()) {
            Placement placement = board.placementOf(person);
            int delegation = delegations.computeIfAbsent(person.application(), id -> delegations.size());
            people.add(new SeatChoice(
                    people.size(),
                    person.hasPlace(),
                    marks(board, person),
                    delegation,
                    placement.locked() ? at(panels, placement.panel()) : null,
                    placement.locked()));
        }
        int[] seats = panels.stream().mapToInt(Panel::seats).toArray();
        return new SeatQuestion(
                new SeatQuestion.Rules(seats, board.brief().targets()),
                IntStream.range(0, panels.size()).boxed().toList(),
                people);
    }

    private static boolean[] marks(Board board, Candidate person) {
        List<Target> targets = board.brief().targets();
        boolean[] marks = new boolean[targets.size()];
        for (int i = 0; i < marks.length; i++) {
            Target target = targets.get(i);
            marks[i] = target.trait().of(person, board.brief()).contains(target.value());
        }
        return marks;
    }

    private static Integer at(List<Panel> panels, String code) {
        return IntStream.range(0, panels.size())
                .filter(i -> panels.get(i).code().equals(code))
                .boxed()
                .findFirst()
                .orElse(null);
    }

    private static Map<RepresentativeId, Placement> answer(Board board, SeatQuestion solved) {
        Map<RepresentativeId, Placement> placements = new LinkedHashMap<>();
        for (SeatChoice choice : solved.people) {
            Candidate person = board.candidates().get(choice.person);
            String panel = choice.panel == null
                    ? null
                    : board.panels().get(choice.panel).code();
            if (panel != null || choice.pinned) {
                placements.put(person.id(), new Placement(panel, choice.pinned));
            }
        }
        return placements;
    }
}
