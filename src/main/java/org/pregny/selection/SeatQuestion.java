package org.pregny.selection;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.ProblemFactProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.List;

/** For the solver: who sits where. Public because it reflects. */
@PlanningSolution
public class SeatQuestion {

    /** Seats of each panel, and the targets. */
    @ProblemFactProperty
    Rules rules;

    @ValueRangeProvider(id = "panels")
    @ProblemFactCollectionProperty
    List<Integer> panels;

    /** In the order in which they applied. */
    @PlanningEntityCollectionProperty
    List<SeatChoice> people;

    @PlanningScore
    HardMediumSoftLongScore score;

    public SeatQuestion() {
        // the solver copies by it
    }

    SeatQuestion(Rules rules, List<Integer> panels, List<SeatChoice> people) {
        this.rules = rules;
        this.panels = panels;
        this.people = people;
    }

    /** What does not change while it is thought about. */
    public record Rules(int[] seats, List<Target> targets) {}
}
