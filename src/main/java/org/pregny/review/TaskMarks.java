package org.pregny.review;

/**
 * What a reviewer should see of a task before opening it.
 *
 * @param resubmitted the applicant answered a question or changed something since a reviewer last looked
 * @param possibleDouble somebody is possibly registered elsewhere, too
 * @param visaUrgent somebody needs a visa, and it is the visa that sets the date
 * @param protectedPeople somebody's name must not be published
 */
public record TaskMarks(boolean resubmitted, boolean possibleDouble, boolean visaUrgent, boolean protectedPeople) {

    static final TaskMarks NONE = new TaskMarks(false, false, false, false);
}
