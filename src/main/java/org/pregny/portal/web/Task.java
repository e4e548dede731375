package org.pregny.portal.web;

import java.util.ArrayList;
import java.util.List;
import org.pregny.portal.ApplicantSession;
import org.pregny.portal.Draft;
import org.pregny.portal.DraftFaults;

/**
 * What is to be done before an application can be submitted.
 *
 * @param name the task's words are {@code portal.task.<name>}
 */
record Task(String name, Status status, String path) {

    /** As few as possible (GOV.UK Design System, task list). */
    enum Status {
        COMPLETED,
        INCOMPLETE,
        OPTIONAL,
        CANNOT_START_YET
    }

    static final String NEEDS = "needs";

    static List<Task> of(Draft draft, DraftFaults faults, ApplicantSession session) {
        String at = "/portal/drafts/" + draft.id();
        List<Task> tasks = new ArrayList<>();
        boolean organisation = !faults.concern("organisation.") && !faults.concern("contactName");
        boolean people = !faults.concern("people");
        boolean needs = !faults.concern("needs");
        boolean documents = !faults.concern("documents");
        boolean ready = organisation && people && documents && needs;
        tasks.add(new Task("organisation", done(organisation), at + "/name"));
        tasks.add(new Task("people", done(people), at + "/people"));
        tasks.add(new Task("documents", documents(draft, documents), at + "/documents"));
        tasks.add(new Task(NEEDS, needs(draft, needs), at + "/group"));
        tasks.add(new Task(
                "confirm", done(session.confirmed()), session.confirmed() ? null : "/portal/code?draft=" + draft.id()));
        tasks.add(new Task("check", ready ? Status.INCOMPLETE : Status.CANNOT_START_YET, ready ? at + "/check" : null));
        return tasks;
    }

    private static Status needs(Draft draft, boolean right) {
        if (!right) {
            return Status.INCOMPLETE;
        }
        return draft.answers().done().contains(NEEDS) ? Status.COMPLETED : Status.OPTIONAL;
    }

    private static Status documents(Draft draft, boolean right) {
        if (!right) {
            return Status.INCOMPLETE;
        }
        return draft.answers().text("documents").isEmpty() ? Status.OPTIONAL : Status.COMPLETED;
    }

    private static Status done(boolean right) {
        return right ? Status.COMPLETED : Status.INCOMPLETE;
    }
}
