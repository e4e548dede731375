package org.pregny.process.migration;

import java.time.Instant;
import org.pregny.kernel.Actor;

/**
 * Cases of one version of a model that move to another.
 *
 * @param startedBy null until somebody, who need not have planned it, sets it going
 */
public record Migration(
        MigrationId id,
        ModelVersion source,
        ModelVersion target,
        MigrationChoices choices,
        State state,
        String openedBy,
        Instant openedAt,
        String startedBy,
        Instant startedAt,
        Instant endedAt) {

    /** From the plan by the rehearsal on every case to the last result. */
    public enum State {
        PLANNED,
        CHECKING,
        CHECKED,
        RUNNING,
        STOPPED,
        FINISHED
    }

    /** Whether no case was moved yet. */
    public boolean isBeforehand() {
        return isPlannable() || isChecking();
    }

    /** Whether it can still be planned otherwise; not while a rehearsal is at it. */
    public boolean isPlannable() {
        return state == State.PLANNED || state == State.CHECKED;
    }

    public boolean isChecking() {
        return state == State.CHECKING;
    }

    public boolean isRunning() {
        return state == State.RUNNING;
    }

    /** Whether something happens in the background. */
    public boolean isAtWork() {
        return isChecking() || isRunning();
    }

    /** Which cases are next. */
    MigrationItem.State next() {
        return isChecking() ? MigrationItem.State.WAITING : MigrationItem.State.READY;
    }

    /** In whose name cases are moved. */
    Actor actor() {
        return Actor.staff(startedBy == null ? openedBy : startedBy);
    }
}
