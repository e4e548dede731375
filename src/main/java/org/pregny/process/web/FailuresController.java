package org.pregny.process.web;

import java.security.Principal;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.AddressedId;
import org.pregny.kernel.NotFound;
import org.pregny.process.operations.FailedSteps;
import org.pregny.process.operations.FailureCause;
import org.pregny.process.operations.FailureKind;
import org.pregny.process.operations.Retries;
import org.pregny.process.operations.RetryItem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Failures of one kind: what they mean, which cases they are, and all of them tried again in one go. */
@Controller
class FailuresController {

    private static final String KIND = "/operations/failures/{cause}/{model}/{step}";

    private final FailedSteps failed;
    private final Retries retries;

    FailuresController(FailedSteps failed, Retries retries) {
        this.failed = failed;
        this.retries = retries;
    }

    @GetMapping(KIND)
    ModelAndView failures(@PathVariable String cause, @PathVariable String model, @PathVariable String step) {
        FailureKind kind = kind(cause, model, step);
        return new ModelAndView("web/process/failures")
                .addObject("kind", kind)
                .addObject("steps", failed.of(kind))
                .addObject("all", failed.count(kind))
                .addObject("most", Retries.MOST)
                .addObject("utc", ZoneOffset.UTC);
    }

    @PostMapping(KIND + "/retry")
    String retryAll(@PathVariable String cause, @PathVariable String model, @PathVariable String step, Principal who) {
        UUID run = retries.retryAll(kind(cause, model, step), Actor.staff(who.getName()));
        return "redirect:/operations/retries/" + run;
    }

    @GetMapping("/operations/retries/{id}")
    ModelAndView run(@PathVariable String id) {
        UUID run = AddressedId.of(id, "process.retries.notFound");
        List<RetryItem> items = retries.items(run);
        return new ModelAndView("web/process/retry")
                .addObject("run", retries.run(run))
                .addObject("items", items)
                .addObject("tallies", RetryTally.of(items))
                .addObject("utc", ZoneOffset.UTC);
    }

    private static FailureKind kind(String cause, String model, String step) {
        return Arrays.stream(FailureCause.values())
                .filter(known -> known.name().equals(cause))
                .findFirst()
                .map(known -> new FailureKind(known, model, step))
                .orElseThrow(() -> new NotFound("process.failures.notFound"));
    }
}
