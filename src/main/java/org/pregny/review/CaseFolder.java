package org.pregny.review;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pregny.accreditation.BasisEvidence;
import org.pregny.application.ApplicationId;
import org.pregny.application.CaseFile;
import org.pregny.application.Kin;
import org.pregny.document.Document;
import org.pregny.event.Gauge;

/**
 * A case with all that a reviewer judges it by.
 *
 * @param since from when on something is new to the reader; null for everything
 * @param tasks about this application and those that it is compared with, the oldest first
 */
public record CaseFolder(
        ReviewTask task,
        Instant since,
        CaseFile file,
        BasisEvidence evidence,
        Kin kin,
        List<Gauge> gauges,
        List<Document> documents,
        List<CaseNote> notes,
        List<ReviewTask> tasks) {

    /** Whether it came after the reader had last looked; nothing is to one who sees the case for the first time. */
    public boolean isNew(Instant at) {
        return since != null && at != null && at.isAfter(since);
    }

    /** What the reader wrote, and may put right. */
    public List<CaseNote> notesBy(String signInName) {
        return notes.stream().filter(note -> note.isBy(signInName)).toList();
    }

    /** All rounds of the review of this application, the oldest first. */
    public List<ReviewTask> rounds() {
        return tasks.stream()
                .filter(t -> t.application().equals(task.application()))
                .toList();
    }

    /** Where another application was reviewed last as a whole. */
    public Optional<ReviewTask> latest(ApplicationId application) {
        return tasks.stream()
                .filter(t -> t.isAboutApplication() && t.application().equals(application))
                .max(Comparator.comparing(ReviewTask::openedAt).thenComparing(ReviewTask::round));
    }
}
