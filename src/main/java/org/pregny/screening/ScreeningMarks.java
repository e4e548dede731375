package org.pregny.screening;

/**
 * What is seen of a case at a glance.
 *
 * @param resubmitted whether it came back, with an answer or from a second officer
 * @param possibleDuplicate whether the round has another request of what may be the same organisation
 */
public record ScreeningMarks(boolean resubmitted, boolean possibleDuplicate) {}
