package org.pregny.review;

import org.pregny.application.AmendmentEvent.ApplicationAmended;
import org.pregny.application.ApplicationCase;
import org.pregny.application.ApplicationDesk;
import org.pregny.application.ApplicationId;
import org.pregny.review.TaskSigns.Signs;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps what tasks are marked with and found by true to their cases. */
@Component
class TaskIndex {

    private final ReviewStore store;
    private final SearchWordStore words;
    private final TaskSigns signs;
    private final ApplicationDesk applications;

    TaskIndex(ReviewStore store, SearchWordStore words, TaskSigns signs, ApplicationDesk applications) {
        this.store = store;
        this.words = words;
        this.signs = signs;
        this.applications = applications;
    }

    /** Enters a new task with what can be seen of its case. */
    void add(ReviewTask task, ApplicationCase about) {
        Signs read = signs.of(about, task.round() > 1 && task.isAboutApplication());
        store.add(task.withMarks(read.marks()));
        words.add(task, read.words().kept());
        read.twins().forEach(store::markDouble);
    }

    /** Reads the case anew for its open task; without one there is nothing to mark. */
    void renew(ApplicationId id) {
        store.lockOpen(id).ifPresent(task -> renew(task, task.marks().resubmitted()));
    }

    @EventListener
    void amended(ApplicationAmended change) {
        store.lockOpen(change.amendment().application())
                .ifPresent(task -> renew(task, task.marks().resubmitted() || task.assignee() != null));
    }

    private void renew(ReviewTask task, boolean resubmitted) {
        Signs read = signs.of(applications.caseOf(task.application()), resubmitted);
        store.mark(task.id(), read.marks());
        words.replace(task, read.words().kept());
        read.twins().forEach(store::markDouble);
    }
}
