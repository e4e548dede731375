package org.pregny.request.web;

import java.util.List;
import java.util.function.Predicate;
import org.pregny.application.Fault;
import org.pregny.portal.ApplicantSession;
import org.pregny.request.RequestDraft;

/** One of the tasks that make up a request, and how far it is. */
record DraftTask(String name, String path, Status status) {

    /** How far a task is. */
    enum Status {
        COMPLETED,
        INCOMPLETE,
        CANNOT_START_YET
    }

    static List<DraftTask> of(RequestDraft draft, List<Fault> faults, ApplicantSession session) {
        String home = "/portal/requests/" + draft.id();
        boolean ready = faults.isEmpty() && session.confirmed();
        return List.of(
                task("organisation", home, isDone(faults, f -> isOrganisations(f.field()))),
                task("questions", home, isDone(faults, f -> f.field().startsWith("/answers/"))),
                task("documents", home, isDone(faults, f -> f.field().startsWith("/documents/"))),
                new DraftTask(
                        "confirm",
                        session.confirmed() ? null : "/portal/code",
                        session.confirmed() ? Status.COMPLETED : Status.INCOMPLETE),
                new DraftTask(
                        "check", ready ? home + "/check" : null, ready ? Status.INCOMPLETE : Status.CANNOT_START_YET));
    }

    private static boolean isOrganisations(String field) {
        return field.startsWith("/organisation/") || field.equals("/contactName");
    }

    private static boolean isDone(List<Fault> faults, Predicate<Fault> own) {
        return faults.stream().noneMatch(own);
    }

    private static DraftTask task(String name, String home, boolean done) {
        return new DraftTask(name, home + "/" + name, done ? Status.COMPLETED : Status.INCOMPLETE);
    }
}
