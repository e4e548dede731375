package org.pregny.review;

import java.time.Instant;
import java.util.List;
import org.pregny.application.CaseFile;
import org.pregny.audit.CaseDiagram;

/**
 * The way of a case: what was written with the applicant, and where its process stands.
 *
 * @param messages the oldest first
 * @param position null for a case that has no process any more
 */
public record CaseHistory(
        ReviewTask task, Instant since, CaseFile file, List<CaseMessage> messages, CaseDiagram.Position position) {

    public boolean isNew(Instant at) {
        return since != null && at != null && at.isAfter(since);
    }
}
