package org.pregny.bulk.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pregny.application.RefusalReason;
import org.pregny.bulk.BulkAction;
import org.pregny.bulk.BulkDesk;
import org.pregny.bulk.BulkItem;
import org.pregny.bulk.BulkPlan;
import org.pregny.bulk.BulkRun;
import org.pregny.bulk.BulkUndo;
import org.pregny.kernel.Actor;
import org.pregny.kernel.PageFaults;
import org.pregny.review.Colleagues;
import org.pregny.review.Office;
import org.pregny.review.Offices;
import org.pregny.review.ReviewTask;
import org.pregny.review.ReviewTaskId;
import org.pregny.review.TaskSelection;
import org.pregny.run.ItemState;
import org.pregny.run.RunId;
import org.pregny.run.RunLine;
import org.pregny.run.RunView;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Shows a run as far as it has come: what to do, what that would do, or what became of it. */
@Component
class BulkPages {

    private final BulkDesk desk;
    private final BulkUndo undo;
    private final Colleagues colleagues;
    private final Offices offices;
    private final TaskSelection selection;
    private final MessageSource messages;

    BulkPages(
            BulkDesk desk,
            BulkUndo undo,
            Colleagues colleagues,
            Offices offices,
            TaskSelection selection,
            MessageSource messages) {
        this.desk = desk;
        this.undo = undo;
        this.colleagues = colleagues;
        this.offices = offices;
        this.selection = selection;
        this.messages = messages;
    }

    ModelAndView page(RunId id, Actor actor, ItemState show, int from) {
        RunView<BulkRun, BulkItem> view = desk.view(id, show, from, actor);
        return switch (view.run().state()) {
            case CHOSEN -> choice(id, BulkForm.of(null), actor);
            case PLANNED -> page("web/bulk/preview", view);
            default -> page("web/bulk/progress", view);
        };
    }

    /** What to do with the chosen cases. */
    ModelAndView choice(RunId id, BulkForm form, Actor actor) {
        BulkRun run = desk.run(id, actor);
        List<Office> all = offices.all();
        return new ModelAndView("web/bulk/choice")
                .addObject("run", run)
                .addObject("counts", desk.counts(id))
                .addObject("faults", new PageFaults())
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

    private ModelAndView page(String template, RunView<BulkRun, BulkItem> view) {
        return new ModelAndView(template)
                .addObject("view", view)
                .addObject("home", "/bulk")
                .addObject("whys", "bulk.leftOut.")
                .addObject("faults", new PageFaults())
                .addObject("people", desk.people(view.run()))
                .addObject("office", office(view.run().plan()))
                .addObject("undoable", undo.isPossible(view.run()))
                .addObject("lines", lines(view.items()));
    }

    private Office office(BulkPlan plan) {
        return offices.all().stream()
                .filter(office ->
                        plan.action() == BulkAction.HAND_OVER && office.code().equals(plan.receiver()))
                .findFirst()
                .orElse(null);
    }

    private List<RunLine> lines(List<BulkItem> items) {
        Map<ReviewTaskId, ReviewTask> tasks = selection
                .of(items.stream().map(BulkItem::task).toList())
                .stream()
                .collect(Collectors.toMap(ReviewTask::id, Function.identity()));
        return items.stream().map(item -> line(item, tasks.get(item.task()))).toList();
    }

    private RunLine line(BulkItem item, ReviewTask task) {
        String waits = item.waits() > 0 && item.leftOut() == null
                ? messages.getMessage("bulk.items.waits", new Object[] {item.waits()}, LocaleContextHolder.getLocale())
                : null;
        return task == null
                ? new RunLine(item, null, null, null, waits)
                : new RunLine(item, "/review/" + task.id(), task.applicationNumber(), task.organisationName(), waits);
    }
}
