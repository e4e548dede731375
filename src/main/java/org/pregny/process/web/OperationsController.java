package org.pregny.process.web;

import java.security.Principal;
import java.time.ZoneOffset;
import java.util.List;
import org.pregny.kernel.Actor;
import org.pregny.process.operations.EngineLoad;
import org.pregny.process.operations.FailedSteps;
import org.pregny.process.operations.FailureGroup;
import org.pregny.process.operations.Retries;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What waits for an operator: failures by their cause, and the ways to running cases, stuck work and the mail. */
@Controller
class OperationsController {

    private final EngineLoad load;
    private final FailedSteps failed;
    private final Retries retries;

    OperationsController(EngineLoad load, FailedSteps failed, Retries retries) {
        this.load = load;
        this.failed = failed;
        this.retries = retries;
    }

    @GetMapping("/operations")
    ModelAndView overview() {
        List<FailureGroup> groups = failed.groups();
        return new ModelAndView("web/process/operations")
                .addObject("groups", groups)
                .addObject(
                        "failed",
                        Long.toString(
                                groups.stream().mapToLong(FailureGroup::steps).sum()))
                .addObject("due", Long.toString(load.due()))
                .addObject("waiting", Long.toString(load.waiting()))
                .addObject("runs", retries.latest())
                .addObject("utc", ZoneOffset.UTC);
    }

    @PostMapping("/operations/incidents/{job}/retry")
    String retry(@PathVariable String job, Principal who) {
        boolean there = retries.retry(job, Actor.staff(who.getName()));
        return there ? "redirect:/operations?retried" : "redirect:/operations?gone";
    }
}
