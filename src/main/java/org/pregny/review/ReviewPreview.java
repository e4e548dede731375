package org.pregny.review;

import java.util.List;
import org.pregny.application.ApplicationDesk;
import org.pregny.application.DecisionPreview;
import org.pregny.application.RepresentativeVerdict;
import org.pregny.correspondence.ReadLetter;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Language;
import org.springframework.stereotype.Service;

/** Shows reviewers what the applicant would read if they decided so; the claim must be the reader's own. */
@Service
public class ReviewPreview {

    private final ReviewDesk desk;
    private final VerdictCheck check;
    private final ApplicationDesk applications;
    private final DecisionPreview preview;

    ReviewPreview(ReviewDesk desk, VerdictCheck check, ApplicationDesk applications, DecisionPreview preview) {
        this.desk = desk;
        this.check = check;
        this.applications = applications;
        this.preview = preview;
    }

    /** In the applicant's language first, and in the reader's where that is another. */
    public List<ReadLetter> letters(
            ReviewTaskId id, List<RepresentativeVerdict> verdicts, Language reader, Actor actor) {
        ReviewTask task = desk.lockHeld(id, actor);
        check.check(applications.application(task.application()), verdicts);
        return preview.letters(task.application(), verdicts, reader, actor);
    }
}
