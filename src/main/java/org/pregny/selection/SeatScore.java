package org.pregny.selection;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;

/**
 * What makes one set better than another. Never broken: seats, and that whoever has a place keeps it. Then: as many seats filled
 * as can be. Then: as few people as can be too few or too many for a target; then a second person of the same application, and
 * last who applied later. It only looks at who moves. Public because the solver makes it.
 */
public class SeatScore implements IncrementalScoreCalculator<SeatQuestion, HardMediumSoftLongScore> {

    private static final long A_SEAT_TOO_MANY = 1_000;
    private static final long A_PERSON_FOR_A_TARGET = 1_000_000_000;
    private static final long A_SECOND_OF_AN_APPLICATION = 1_000_000;

    private SeatCount count;

    @Override
    public void resetWorkingSolution(SeatQuestion question) {
        count = new SeatCount(question);
        question.people.forEach(person -> count.add(person, 1));
    }

    @Override
    public HardMediumSoftLongScore calculateScore() {
        long wanting = count.missing() * A_PERSON_FOR_A_TARGET + count.seconds() * A_SECOND_OF_AN_APPLICATION;
        return HardMediumSoftLongScore.of(
                -count.over() * A_SEAT_TOO_MANY - count.unsettled(), count.seated(), -wanting - count.later());
    }

    @Override
    public void beforeVariableChanged(Object person, String variable) {
        count.add((SeatChoice) person, -1);
    }

    @Override
    public void afterVariableChanged(Object person, String variable) {
        count.add((SeatChoice) person, 1);
    }

    @Override
    public void beforeEntityAdded(Object person) {
        // nobody comes while it is thought about
    }

    @Override
    public void afterEntityAdded(Object person) {
        // nobody comes while it is thought about
    }

    @Override
    public void beforeEntityRemoved(Object person) {
        // nobody goes while it is thought about
    }

    @Override
    public void afterEntityRemoved(Object person) {
        // nobody goes while it is thought about
    }
}
