package org.pregny.bulk;

import org.pregny.kernel.Actor;
import org.pregny.kernel.CleanText;
import org.pregny.review.Colleagues;
import org.pregny.review.Offices;
import org.pregny.review.ReviewDesk;
import org.springframework.stereotype.Component;

/** Whether a plan says all that its action needs, and only that; words are cleaned. */
@Component
class PlanCheck {

    private final Colleagues colleagues;
    private final Offices offices;

    PlanCheck(Colleagues colleagues, Offices offices) {
        this.colleagues = colleagues;
        this.offices = offices;
    }

    BulkPlan clean(BulkPlan plan, Actor actor) {
        return switch (plan.action()) {
            case REFUSE -> refusal(plan);
            case ASK -> question(plan);
            case ASSIGN -> assignment(plan, actor);
            case HAND_OVER -> handOver(plan);
            default -> new BulkPlan(plan.action(), null, null, plan.waiting(), plan.unconfirmed());
        };
    }

    private static BulkPlan refusal(BulkPlan plan) {
        if (plan.reason() == null) {
            throw BulkRefused.noReason();
        }
        String note = words(plan, ReviewDesk.LONGEST_NOTE);
        return new BulkPlan(plan.action(), plan.reason(), note.isEmpty() ? null : note, true, false);
    }

    private static BulkPlan question(BulkPlan plan) {
        String question = words(plan, ReviewDesk.LONGEST_QUESTION);
        if (question.isEmpty()) {
            throw BulkRefused.noQuestion();
        }
        return new BulkPlan(plan.action(), null, question, true, false);
    }

    private BulkPlan assignment(BulkPlan plan, Actor actor) {
        boolean known = colleagues.all().stream().anyMatch(c -> c.signInName().equals(plan.receiver()));
        if (!known || !colleagues.isLead(actor.name())) {
            throw BulkRefused.nobody();
        }
        return BulkPlan.assign(plan.receiver());
    }

    private BulkPlan handOver(BulkPlan plan) {
        if (offices.all().stream().noneMatch(office -> office.code().equals(plan.receiver()))) {
            throw BulkRefused.noOffice();
        }
        String why = CleanText.line(plan.words());
        if (why.isEmpty() || why.length() > Offices.LONGEST_REASON) {
            throw BulkRefused.noWhy();
        }
        return BulkPlan.handOver(plan.receiver(), why);
    }

    private static String words(BulkPlan plan, int longest) {
        String words = plan.words() == null ? "" : CleanText.lines(plan.words());
        if (words.length() > longest) {
            throw BulkRefused.tooLong(longest, words.length());
        }
        return words;
    }
}
