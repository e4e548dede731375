package org.pregny.bulk.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pregny.application.RefusalReason;
import org.pregny.bulk.BulkAction;
import org.pregny.bulk.BulkDesk;
import org.pregny.bulk.BulkItem;
import org.pregny.bulk.BulkRun;
import org.pregny.bulk.BulkRunId;
import org.pregny.bulk.BulkUndo;
import org.pregny.kernel.Actor;
import org.pregny.review.Colleagues;
import org.pregny.review.Office;
import org.pregny.review.Offices;
import org.pregny.review.ReviewTask;
import org.pregny.review.ReviewTaskId;
import org.pregny.review.TaskSelection;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Shows a run as far as it has come: what to do, what that would do, or what became of it. */
@Component
class BulkPages {

    private static final int PAGE = 100;

    private final BulkDesk desk;
    private final BulkUndo undo;
    private final Colleagues colleagues;
    private final Offices offices;
    private final TaskSelection selection;

    BulkPages(BulkDesk desk, BulkUndo undo, Colleagues colleagues, Offices offices, TaskSelection selection) {
        this.desk = desk;
        this.undo = undo;
        this.colleagues = colleagues;
        this.offices = offices;
        this.selection = selection;
    }

    ModelAndView page(BulkRunId id, Actor actor, BulkItem.State show, int from) {
        BulkRun run = desk.run(id, actor);
        return switch (run.state()) {
            case CHOSEN -> choice(id, BulkForm.of(null), actor);
            case PLANNED -> page("web/bulk/preview", run, actor, show, from);
            default -> page("web/bulk/progress", run, actor, show, from);
        };
    }

    /** What to do with the chosen cases. */
    ModelAndView choice(BulkRunId id, BulkForm form, Actor actor) {
        BulkRun run = desk.run(id, actor);
        List<Office> all = offices.all();
        return new ModelAndView("web/bulk/choice")
                .addObject("run", run)
                .addObject("counts", desk.counts(run))
                .addObject("form", form)
                .addObject("actions", actions(actor, all))
                .addObject("offices", all.size() > 1 ? all : List.of())
                .addObject("colleagues", colleagues.isLead(actor.name()) ? colleagues.all() : List.of())
                .addObject("reasons", RefusalReason.ofReviewers());
    }

    /** With one office only there is none to hand over to. */
    private List<BulkAction> actions(Actor actor, List<Office> all) {
        return BulkAction.offered(colleagues.isLead(actor.name())).stream()
                .filter(action -> action != BulkAction.HAND_OVER || all.size() > 1)
                .toList();
    }

    private ModelAndView page(String template, BulkRun run, Actor actor, BulkItem.State show, int from) {
        List<BulkItem> items = desk.items(run, show, from, PAGE + 1);
        boolean more = items.size() > PAGE;
        return new ModelAndView(template)
                .addObject("run", run)
                .addObject("mine", run.isOf(actor.name()))
                .addObject("counts", desk.counts(run))
                .addObject(
                        "office",
                        offices.all().stream()
                                .filter(office -> run.plan().action() == BulkAction.HAND_OVER
                                        && office.code().equals(run.plan().receiver()))
                                .findFirst()
                                .orElse(null))
                .addObject("undoable", undo.isPossible(run))
                .addObject("show", show)
                .addObject("states", BulkItem.State.values())
                .addObject("lines", lines(more ? items.subList(0, PAGE) : items))
                .addObject("first", from == 0)
                .addObject("next", more ? items.get(PAGE).position() : null);
    }

    private List<BulkLine> lines(List<BulkItem> items) {
        Map<ReviewTaskId, ReviewTask> tasks = selection
                .of(items.stream().map(BulkItem::task).toList())
                .stream()
                .collect(Collectors.toMap(ReviewTask::id, Function.identity()));
        return items.stream()
                .map(item -> new BulkLine(item, tasks.get(item.task())))
                .toList();
    }
}
