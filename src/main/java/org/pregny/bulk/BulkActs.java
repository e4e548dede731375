package org.pregny.bulk;

import java.util.List;
import org.pregny.application.AmendmentDesk;
import org.pregny.application.ApplicationDesk;
import org.pregny.application.HeldDecisionDesk;
import org.pregny.application.Inquiry;
import org.pregny.application.RepresentativeVerdict;
import org.pregny.kernel.Actor;
import org.pregny.review.Assignments;
import org.pregny.review.ReviewDesk;
import org.springframework.stereotype.Component;

/** Does with one case what a reviewer would do by hand, by the same ways and under the same rules. */
@Component
class BulkActs {

    private final ReviewDesk reviews;
    private final ApplicationDesk applications;
    private final AmendmentDesk amendments;
    private final HeldDecisionDesk held;
    private final Assignments assignments;

    BulkActs(
            ReviewDesk reviews,
            ApplicationDesk applications,
            AmendmentDesk amendments,
            HeldDecisionDesk held,
            Assignments assignments) {
        this.reviews = reviews;
        this.applications = applications;
        this.amendments = amendments;
        this.held = held;
        this.assignments = assignments;
    }

    void perform(BulkPlan plan, BulkItem item, Actor actor) {
        switch (plan.action()) {
            case APPROVE, WAITLIST, REFUSE -> decide(plan, item, actor);
            case ASK -> ask(plan, item, actor);
            case ASSIGN -> assignments.assign(item.task(), plan.colleague(), actor);
            case UNDO -> held.undo(item.application(), actor);
            case RELEASE -> reviews.release(item.task(), actor);
        }
    }

    private void decide(BulkPlan plan, BulkItem item, Actor actor) {
        claim(item, actor);
        List<RepresentativeVerdict> verdicts = applications.caseOf(item.application()).undecided().stream()
                .map(plan::verdictOn)
                .toList();
        reviews.decide(item.task(), verdicts, actor);
        if (plan.action() == BulkAction.APPROVE && !plan.waiting()) {
            nobodyMustWait(item);
        }
    }

    private void ask(BulkPlan plan, BulkItem item, Actor actor) {
        claim(item, actor);
        reviews.askForInformation(item.task(), Inquiry.plain(plan.words()), actor);
    }

    /** The application before its task, as whoever decides on one case locks them. */
    private void claim(BulkItem item, Actor actor) {
        amendments.hold(item.application(), item.seen());
        reviews.claim(item.task(), actor);
    }

    /** Places may have gone since the preview; what was done for the case is then undone with the transaction. */
    private void nobodyMustWait(BulkItem item) {
        if (!applications.caseOf(item.application()).waitlisted().isEmpty()) {
            throw new WouldWait();
        }
    }
}
