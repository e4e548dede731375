package org.pregny.bulk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pregny.application.ApplicationId;
import org.pregny.application.QuotaRehearsal;
import org.pregny.application.QuotaRehearsals;
import org.pregny.event.EventCode;
import org.pregny.review.ReviewTask;
import org.pregny.review.ReviewTaskId;
import org.springframework.stereotype.Component;

/** Rehearses a run: who is left out and why, whose application was seen in which version, and who would wait. */
@Component
class BulkPreview {

    private final Exclusions exclusions;
    private final QuotaRehearsals quotas;

    BulkPreview(Exclusions exclusions, QuotaRehearsals quotas) {
        this.exclusions = exclusions;
        this.quotas = quotas;
    }

    /** In the order in which the cases are acted on: who comes first gets a place first. */
    List<BulkItem> of(List<BulkItem> items, BulkPlan plan, String actor) {
        Map<ReviewTaskId, Exclusions.Known> known = exclusions.of(items, plan, actor);
        Map<EventCode, QuotaRehearsal> rehearsals =
                plan.action() == BulkAction.APPROVE ? rehearsals(known.values()) : Map.of();
        List<BulkItem> planned = new ArrayList<>();
        for (BulkItem item : items) {
            Exclusions.Known about = known.get(item.task());
            planned.add(about == null ? item.leftOut(LeftOut.ENDED) : planned(item, about, plan, rehearsals));
        }
        return planned;
    }

    private static BulkItem planned(
            BulkItem item, Exclusions.Known about, BulkPlan plan, Map<EventCode, QuotaRehearsal> rehearsals) {
        int version = about.surveyed() == null ? 0 : about.surveyed().version();
        int people = about.surveyed() == null ? 0 : about.surveyed().undecided();
        BulkItem seen = item.planned(version, people, 0);
        if (about.why() != null) {
            return seen.leftOut(about.why());
        }
        QuotaRehearsal rehearsal = rehearsals.get(about.task().event());
        int waits = rehearsal == null ? 0 : rehearsal.wouldWait(item.application());
        if (waits > 0 && !plan.waiting()) {
            rehearsal.takeBack(item.application(), waits);
            return seen.leftOut(LeftOut.OVER_QUOTA);
        }
        return item.planned(version, people, waits);
    }

    private Map<EventCode, QuotaRehearsal> rehearsals(Iterable<Exclusions.Known> known) {
        Map<EventCode, List<ApplicationId>> byEvent = new HashMap<>();
        for (Exclusions.Known each : known) {
            ReviewTask task = each.task();
            byEvent.computeIfAbsent(task.event(), e -> new ArrayList<>()).add(task.application());
        }
        return byEvent.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> quotas.of(e.getKey(), e.getValue())));
    }
}
