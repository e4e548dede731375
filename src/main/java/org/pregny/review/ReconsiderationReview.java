package org.pregny.review;

import java.util.List;
import org.pregny.application.ApplicationDesk;
import org.pregny.application.Reconsideration;
import org.pregny.application.ReconsiderationDecision;
import org.pregny.application.ReconsiderationId;
import org.pregny.application.RepresentativeVerdict;
import org.pregny.kernel.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a reviewer looks again at what another one refused; the desk lets nobody look at a refusal of their own. */
@Service
@Transactional
public class ReconsiderationReview {

    private final ReviewDesk desk;
    private final VerdictCheck check;
    private final ApplicationDesk applications;
    private final ReconsiderationDecision reconsiderations;

    ReconsiderationReview(
            ReviewDesk desk,
            VerdictCheck check,
            ApplicationDesk applications,
            ReconsiderationDecision reconsiderations) {
        this.desk = desk;
        this.check = check;
        this.applications = applications;
        this.reconsiderations = reconsiderations;
    }

    /** A verdict on everybody who was asked about: refused again is upheld, anything else is changed. */
    public void decide(ReviewTaskId id, List<RepresentativeVerdict> verdicts, Actor actor) {
        Reconsideration asked =
                reconsiderations.hold(new ReconsiderationId(desk.task(id).subject()));
        ReviewTask task = desk.lockHeld(id, actor);
        check.check(applications.application(task.application()), verdicts, reconsiderations.people(asked));
        reconsiderations.decide(asked.id(), verdicts, actor);
        desk.end(task, ReviewOutcome.RECONSIDERED, actor);
    }
}
