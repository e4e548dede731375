package org.pregny.process.web;

import java.security.Principal;
import java.time.ZoneOffset;
import org.pregny.kernel.Actor;
import org.pregny.process.EngineOperations;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What waits for an operator: steps that failed for good, and the way to the mail. */
@Controller
class OperationsController {

    private final EngineOperations operations;

    OperationsController(EngineOperations operations) {
        this.operations = operations;
    }

    @GetMapping("/operations")
    ModelAndView overview() {
        return new ModelAndView("web/process/operations")
                .addObject("failed", operations.failedSteps())
                .addObject("due", Long.toString(operations.dueJobs()))
                .addObject("waiting", Long.toString(operations.waitingJobs()))
                .addObject("utc", ZoneOffset.UTC);
    }

    @PostMapping("/operations/incidents/{job}/retry")
    String retry(@PathVariable String job, Principal who) {
        boolean there = operations.retry(job, Actor.staff(who.getName()));
        return there ? "redirect:/operations?retried" : "redirect:/operations?gone";
    }
}
