package org.pregny.bulk;

import java.util.List;
import org.pregny.application.AmendmentDesk;
import org.pregny.application.ApplicationDesk;
import org.pregny.application.HeldDecisionDesk;
import org.pregny.application.Inquiry;
import org.pregny.application.RepresentativeState;
import org.pregny.application.RepresentativeVerdict;
import org.pregny.kernel.Actor;
import org.pregny.review.Offices;
import org.pregny.review.ReviewClaims;
import org.pregny.review.ReviewDesk;
import org.pregny.review.ReviewTask;
import org.pregny.review.WholeCaseDecision;
import org.springframework.stereotype.Component;

/** Does with one case what a reviewer would do by hand, by the same ways and under the same rules. */
@Component
class BulkActs {

    private final ReviewDesk reviews;
    private final WholeCaseDecision whole;
    private final ApplicationDesk applications;
    private final AmendmentDesk amendments;
    private final HeldDecisionDesk held;
    private final ReviewClaims claims;
    private final Offices offices;
    private final SetVerdictStore verdicts;

    BulkActs(
            ReviewDesk reviews,
            WholeCaseDecision whole,
            ApplicationDesk applications,
            AmendmentDesk amendments,
            HeldDecisionDesk held,
            ReviewClaims claims,
            Offices offices,
            SetVerdictStore verdicts) {
        this.reviews = reviews;
        this.whole = whole;
        this.applications = applications;
        this.amendments = amendments;
        this.held = held;
        this.claims = claims;
        this.offices = offices;
        this.verdicts = verdicts;
    }

    void perform(BulkRun run, BulkItem item, ReviewTask task) {
        BulkPlan plan = run.plan();
        Actor actor = run.actor();
        switch (plan.action()) {
            case APPROVE, WAITLIST, REFUSE -> decide(plan, item, task, actor);
            case DECIDE_SET -> whole.decide(item.seen(), task, verdicts.of(run.id(), item)::on, actor);
            case ASK -> ask(plan, item, actor);
            case ASSIGN -> claims.assign(item.task().uuid(), plan.receiver(), actor);
            case HAND_OVER -> offices.handOver(item.task(), plan.receiver(), plan.words(), actor);
            case UNDO -> held.undo(item.application(), actor);
            case RELEASE -> reviews.release(item.task(), actor);
        }
    }

    private void decide(BulkPlan plan, BulkItem item, ReviewTask task, Actor actor) {
        List<RepresentativeVerdict> taken = whole.decide(item.seen(), task, plan::verdictOn, actor);
        if (plan.action() == BulkAction.APPROVE && !plan.waiting()) {
            nobodyMustWait(taken);
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
    private static void nobodyMustWait(List<RepresentativeVerdict> taken) {
        if (taken.stream().anyMatch(verdict -> verdict.state() == RepresentativeState.WAITLISTED)) {
            throw new WouldWait();
        }
    }
}
