package org.pregny.selection;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;

/** For the solver: which panel a person sits in, by its place in the list of panels, or none. Public because it reflects. */
@PlanningEntity
public class SeatChoice {

    @PlanningId
    Integer person;

    /** Whether the person must sit somewhere, as one who has a place already. */
    boolean settled;

    /** For each target, whether the person has its value. */
    boolean[] marks;

    /** People of one application share a number. */
    int delegation;

    @PlanningPin
    boolean pinned;

    @PlanningVariable(allowsUnassigned = true, valueRangeProviderRefs = "panels")
    Integer panel;

    public SeatChoice() {
        // the solver copies by it
    }

    SeatChoice(int person, boolean settled, boolean[] marks, int delegation, Integer panel, boolean pinned) {
        this.person = person;
        this.settled = settled;
        this.marks = marks;
        this.delegation = delegation;
        this.panel = panel;
        this.pinned = pinned;
    }
}
