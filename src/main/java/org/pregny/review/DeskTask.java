package org.pregny.review;

import java.time.Instant;
import java.util.UUID;

/** A task that is worked on at a desk, and what is asked of it alike at every desk. */
public interface DeskTask {

    Desk desk();

    UUID taskId();

    /** Of what it is about: an application, say, or a request. */
    UUID caseId();

    TaskTiming timing();

    TaskHolding holding();

    boolean isOpen();

    default Instant openedAt() {
        return timing().openedAt();
    }

    default Instant dueAt() {
        return timing().dueAt();
    }

    default boolean overdue() {
        return timing().overdue();
    }

    /** Who holds it; null for nobody. */
    default String assignee() {
        return holding().assignee();
    }

    default boolean isHeldBy(String signInName) {
        return signInName.equals(assignee());
    }

    /** Whether somebody else has it in hand. */
    default boolean isHeldByAnotherThan(String signInName) {
        return assignee() != null && !isHeldBy(signInName);
    }

    default boolean isBarredTo(String signInName) {
        return holding().barred().contains(signInName);
    }

    /** By its code; null where none was chosen. */
    default String office() {
        return holding().office();
    }

    /** Whether this office works on it; where none was chosen, the first does. */
    default boolean isWith(String code) {
        return code.equals(office() == null ? Office.MAIN : office());
    }

    /** Whether somebody holds it since this moment, or longer. */
    default boolean isStale(Instant moment) {
        return isOpen() && assignee() != null && !holding().claimedAt().isAfter(moment);
    }
}
