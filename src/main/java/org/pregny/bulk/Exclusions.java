package org.pregny.bulk;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.pregny.application.ApplicationId;
import org.pregny.application.ApplicationState;
import org.pregny.application.CaseSurvey;
import org.pregny.application.SingleLook;
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
    private final List<SingleLook> singleLooks;

    Exclusions(TaskSelection tasks, CaseSurvey survey, DocumentDesk documents, List<SingleLook> singleLooks) {
        this.tasks = tasks;
        this.survey = survey;
        this.documents = documents;
        this.singleLooks = singleLooks;
    }

    Map<ReviewTaskId, Known> of(List<BulkItem> items, BulkPlan plan, String actor) {
        List<ApplicationId> applications =
                items.stream().map(BulkItem::application).distinct().toList();
        Map<ApplicationId, Surveyed> surveyed = survey.of(applications);
        Set<ApplicationId> unreadable = plan.action().decides() ? documents.withUnreadable(applications) : Set.of();
        Set<ApplicationId> singly = plan.action().admits() ? singly(surveyed.values()) : Set.of();
        Map<ReviewTaskId, Known> known = new HashMap<>();
        for (ReviewTask task : tasks.of(items.stream().map(BulkItem::task).toList())) {
            Surveyed seen = surveyed.get(task.application());
            LeftOut why = inHand(task, seen, plan, actor);
            if (why == null && plan.action().needsClaim()) {
                why = inTheCase(task, seen, plan, unreadable);
            }
            if (why == null && singly.contains(task.application())) {
                why = LeftOut.SPOT_CHECK;
            }
            known.put(task.id(), new Known(task, seen, why));
        }
        return known;
    }

    /** Everybody is asked about all of them, whatever anybody answers, so that no answer shows in what it costs. */
    private Set<ApplicationId> singly(Collection<Surveyed> cases) {
        return singleLooks.stream().flatMap(one -> one.among(cases).stream()).collect(Collectors.toSet());
    }

    private static LeftOut inHand(ReviewTask task, Surveyed seen, BulkPlan plan, String actor) {
        if (plan.action() == BulkAction.UNDO) {
            return null;
        }
        if (!task.isOpen()) {
            return isAsked(seen) ? LeftOut.ASKED : LeftOut.ENDED;
        }
        if (plan.action() == BulkAction.ASSIGN) {
            return task.isBarredTo(plan.receiver()) ? LeftOut.BARRED : null;
        }
        if (task.assignee() != null && !task.isHeldBy(actor)) {
            return LeftOut.HELD;
        }
        if (plan.action() == BulkAction.HAND_OVER) {
            return task.isWith(plan.receiver()) ? LeftOut.ALREADY_THERE : null;
        }
        if (!plan.action().needsClaim()) {
            return task.assignee() == null ? LeftOut.FREE : null;
        }
        if (task.stage() != ReviewStage.REVIEW_APPLICATION) {
            return LeftOut.OTHER_KIND;
        }
        return task.isBarredTo(actor) ? LeftOut.BARRED : null;
    }

    private static boolean isAsked(Surveyed seen) {
        return seen != null && seen.state() == ApplicationState.INFORMATION_REQUESTED;
    }

    private static LeftOut inTheCase(ReviewTask task, Surveyed seen, BulkPlan plan, Set<ApplicationId> unreadable) {
        if (seen == null || seen.state() != ApplicationState.UNDER_REVIEW) {
            return LeftOut.ENDED;
        }
        if (seen.undecided() == 0) {
            return LeftOut.NOBODY;
        }
        if (plan.action().admits() && seen.removed()) {
            return LeftOut.REMOVED;
        }
        if (plan.action().admitsUnseen() && admitting(task, seen, plan) != null) {
            return admitting(task, seen, plan);
        }
        return unreadable.contains(seen.id()) ? LeftOut.DOCUMENTS : null;
    }

    private static LeftOut admitting(ReviewTask task, Surveyed seen, BulkPlan plan) {
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
