package org.pregny.screening.web;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.pregny.kernel.Actor;
import org.pregny.kernel.PageFaults;
import org.pregny.kernel.Refusal;
import org.pregny.opinion.Signatory;
import org.pregny.run.ItemState;
import org.pregny.run.RunId;
import org.pregny.run.RunLine;
import org.pregny.run.RunView;
import org.pregny.screening.ScreeningDesk;
import org.pregny.screening.ScreeningRun;
import org.pregny.screening.ScreeningRunItem;
import org.pregny.screening.ScreeningRuns;
import org.pregny.screening.ScreeningTask;
import org.pregny.screening.ScreeningTaskId;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Many requests at once: the preview, the start, and how far it has come; it can be left and come back to. */
@Controller
@RequestMapping("/screening/runs")
class ScreeningRunController {

    private final ScreeningRuns runs;
    private final ScreeningDesk desk;
    private final ScreeningLists lists;
    private final MessageSource messages;

    ScreeningRunController(ScreeningRuns runs, ScreeningDesk desk, ScreeningLists lists, MessageSource messages) {
        this.runs = runs;
        this.desk = desk;
        this.lists = lists;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView all() {
        return new ModelAndView("web/screening/runs")
                .addObject("runs", runs.runs(actor()))
                .addObject("utc", ZoneOffset.UTC);
    }

    /** Shows what acting on the ticked requests would do, or on all that the list found. */
    @PostMapping
    String plan(
            @RequestParam ScreeningRun.Action action,
            @RequestParam(defaultValue = "") List<String> task,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(defaultValue = "") String list) {
        RunId run = all
                ? runs.plan(action, lists.filter(ScreeningAddress.ofQuery(list)), actor())
                : runs.plan(action, task.stream().map(ScreeningTaskId::of).toList(), actor());
        return "redirect:/screening/runs/" + run;
    }

    @GetMapping("/{id}")
    ModelAndView show(
            @PathVariable String id,
            @RequestParam(required = false) ItemState show,
            @RequestParam(defaultValue = "0") int from) {
        return page(RunId.of(id), show, from);
    }

    @PostMapping("/{id}/start")
    ModelAndView start(@PathVariable String id, @RequestParam(defaultValue = "") String number, Locale locale) {
        return act(id, locale, run -> runs.start(run, number, actor()));
    }

    @PostMapping("/{id}/stop")
    ModelAndView stop(@PathVariable String id, Locale locale) {
        return act(id, locale, run -> runs.stop(run, actor()));
    }

    @PostMapping("/{id}/resume")
    ModelAndView resume(@PathVariable String id, Locale locale) {
        return act(id, locale, run -> runs.resume(run, actor()));
    }

    @PostMapping("/{id}/items/{position}/out")
    ModelAndView takeOut(@PathVariable String id, @PathVariable int position, Locale locale) {
        return act(id, locale, run -> runs.takeOut(run, position, actor()));
    }

    private ModelAndView act(String id, Locale locale, Consumer<RunId> work) {
        RunId run = RunId.of(id);
        try {
            work.accept(run);
            return new ModelAndView("redirect:/screening/runs/" + run);
        } catch (Refusal refused) {
            ModelAndView page = page(run, null, 0);
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            String words = messages.getMessage(refused.messageKey(), refused.args(), locale);
            return page.addObject("faults", PageFaults.of(refused, words));
        }
    }

    private ModelAndView page(RunId id, ItemState show, int from) {
        RunView<ScreeningRun, ScreeningRunItem> view = runs.view(id, show, from, actor());
        return new ModelAndView("web/screening/run")
                .addObject("view", view)
                .addObject("home", "/screening/runs")
                .addObject("whys", "screening.leftAside.")
                .addObject("lines", view.items().stream().map(this::line).toList())
                .addObject("faults", new PageFaults());
    }

    private RunLine line(ScreeningRunItem item) {
        ScreeningTask task = desk.task(item.task());
        return new RunLine(item, "/screening/" + task.id(), task.requestNumber(), task.organisationName(), null);
    }

    private static Actor actor() {
        return Signatory.signedIn().actor();
    }
}
