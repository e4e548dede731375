package org.pregny.bulk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pregny.application.ApplicationId;
import org.pregny.application.ApplicationState;
import org.pregny.application.CaseSurvey;
import org.pregny.application.Surveyed;
import org.pregny.document.DocumentDesk;
import org.pregny.review.BasisVerdict;
import org.pregny.review.ReviewStage;
import org.pregny.review.ReviewTask;
import org.pregny.review.ReviewTaskId;
import org.pregny.review.TaskSelection;
import org.springframework.stereotype.Component;

/**
 * Finds out which cases cannot be acted on with the others: at the preview for all, and once more for each few just
 * before their turn. Whatever is open about a case is for a person to settle, one by one.
 */
@Component
class Exclusions {

    /** What is known of one case; nothing surveyed means that the application is not there any more. */
    record Known(ReviewTask task, Surveyed surveyed, LeftOut why) {}

    private final TaskSelection tasks;
    private final CaseSurvey survey;
    private final DocumentDesk documents;

    Exclusions(TaskSelection tasks, CaseSurvey survey, DocumentDesk documents) {
        this.tasks = tasks;
        this.survey = survey;
        this.documents = documents;
    }

    Map<ReviewTaskId, Known> of(List<BulkItem> items, BulkPlan plan, String actor) {
        List<ApplicationId> applications =
                items.stream().map(BulkItem::application).distinct().toList();
        Map<ApplicationId, Surveyed> surveyed = survey.of(applications);
        Set<ApplicationId> unreadable = plan.action().decides() ? documents.withUnreadable(applications) : Set.of();
        Map<ReviewTaskId, Known> known = new HashMap<>();
        for (ReviewTask task : tasks.of(items.stream().map(BulkItem::task).toList())) {
            Surveyed seen = surveyed.get(task.application());
            LeftOut why = inHand(task, plan, actor);
            if (why == null && plan.action().needsClaim()) {
                why = inTheCase(task, seen, plan, unreadable);
            }
            known.put(task.id(), new Known(task, seen, why));
        }
        return known;
    }

    private static LeftOut inHand(ReviewTask task, BulkPlan plan, String actor) {
        if (plan.action() == BulkAction.UNDO) {
            return null;
        }
        if (!task.isOpen()) {
            return LeftOut.ENDED;
        }
        if (plan.action() == BulkAction.ASSIGN) {
            return task.isBarredTo(plan.colleague()) ? LeftOut.BARRED : null;
        }
        if (task.assignee() != null && !task.isHeldBy(actor)) {
            return LeftOut.HELD;
        }
        if (!plan.action().needsClaim()) {
            return task.assignee() == null ? LeftOut.FREE : null;
        }
        if (task.stage() != ReviewStage.REVIEW_APPLICATION) {
            return LeftOut.OTHER_KIND;
        }
        return task.isBarredTo(actor) ? LeftOut.BARRED : null;
    }

    private static LeftOut inTheCase(ReviewTask task, Surveyed seen, BulkPlan plan, Set<ApplicationId> unreadable) {
        if (seen == null || seen.state() != ApplicationState.UNDER_REVIEW) {
            return LeftOut.ENDED;
        }
        if (seen.undecided() == 0) {
            return LeftOut.NOBODY;
        }
        if (plan.action().admits() && admitting(task, seen, plan) != null) {
            return admitting(task, seen, plan);
        }
        return unreadable.contains(seen.id()) ? LeftOut.DOCUMENTS : null;
    }

    private static LeftOut admitting(ReviewTask task, Surveyed seen, BulkPlan plan) {
        if (seen.removed()) {
            return LeftOut.REMOVED;
        }
        if (task.basisVerdict() == BasisVerdict.INELIGIBLE) {
            return LeftOut.INELIGIBLE;
        }
        if (task.basisVerdict() != BasisVerdict.ELIGIBLE && !plan.unconfirmed()) {
            return LeftOut.UNCONFIRMED;
        }
        if (seen.doubles()) {
            return LeftOut.DOUBLES;
        }
        return seen.protectedPeople() ? LeftOut.PROTECTED : null;
    }
}
