package org.pregny.application.web;

import org.pregny.application.AlreadySettled;
import org.pregny.application.ApplicationCase;
import org.pregny.application.FocalPointApprovals;
import org.pregny.application.FocalPointDecision;
import org.pregny.application.QuotaDesk;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where a focal point says whether the organisation sends whoever applies; looking at the page says nothing. */
@Controller
@RequestMapping("/approvals/{key}")
class FocalPointApprovalController {

    private final FocalPointApprovals approvals;
    private final QuotaDesk quotas;
    private final EventCatalogue catalogue;

    FocalPointApprovalController(FocalPointApprovals approvals, QuotaDesk quotas, EventCatalogue catalogue) {
        this.approvals = approvals;
        this.quotas = quotas;
        this.catalogue = catalogue;
    }

    @GetMapping
    ModelAndView question(@PathVariable String key) {
        return page(key);
    }

    @PostMapping("/continue")
    ModelAndView send(@PathVariable String key) {
        return answer(key, FocalPointDecision.CONTINUED);
    }

    @PostMapping("/decline")
    ModelAndView decline(@PathVariable String key) {
        return answer(key, FocalPointDecision.DECLINED);
    }

    private ModelAndView answer(String key, FocalPointDecision decision) {
        try {
            approvals.decide(key, decision);
            return new ModelAndView("redirect:/approvals/" + key);
        } catch (AlreadySettled settled) {
            ModelAndView page = page(key).addObject("refusal", settled.messageKey());
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
    }

    private ModelAndView page(String key) {
        ApplicationCase about = approvals.caseBehind(key);
        Event event = catalogue.event(about.application().event());
        return new ModelAndView("web/application/focalPoint")
                .addObject("about", about)
                .addObject("event", event)
                .addObject("process", catalogue.processOf(event))
                .addObject("gauges", quotas.gaugesFor(about))
                .addObject(
                        "answer", approvals.answerTo(about.application().id()).orElse(null))
                .addObject("key", key);
    }
}
