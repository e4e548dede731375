package org.pregny.portal;

import org.pregny.application.SubmissionDesk;
import org.springframework.stereotype.Component;

/** Holds a draft against the same rules as a submission, so that a page and the submission never disagree. */
@Component
public class DraftCheck {

    private final SubmissionDesk submissions;

    DraftCheck(SubmissionDesk submissions) {
        this.submissions = submissions;
    }

    public DraftFaults faults(Draft draft) {
        return DraftFaults.of(draft.answers(), submissions.faults(draft.event(), draft.submission()));
    }
}
