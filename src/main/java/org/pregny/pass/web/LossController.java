package org.pregny.pass.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pregny.application.ApplicationDesk;
import org.pregny.application.EventApplication;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.Refusal;
import org.pregny.pass.LossDesk;
import org.pregny.pass.Pass;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A lost pass, reported by whoever holds the private link to its application: chosen, confirmed, dead. */
@Controller
@RequestMapping("/applications/{key}/loss")
class LossController {

    private final ApplicationDesk applications;
    private final LossDesk losses;
    private final EventCatalogue catalogue;
    private final MessageSource messages;

    LossController(ApplicationDesk applications, LossDesk losses, EventCatalogue catalogue, MessageSource messages) {
        this.applications = applications;
        this.losses = losses;
        this.catalogue = catalogue;
        this.messages = messages;
    }

    /** A line of the box on top of the page. */
    record Fault(String id, String words) {}

    @GetMapping
    ModelAndView choose(@PathVariable String key) {
        return page("web/pass/loss", key);
    }

    /** Nothing happens yet: the next page asks whether it is meant. */
    @PostMapping
    ModelAndView confirm(@PathVariable String key, @RequestParam(defaultValue = "") String pass, Locale locale) {
        return chosen(key, pass)
                .map(one -> page("web/pass/lossConfirm", key).addObject("pass", one))
                .orElseGet(() -> again(key, "pass.loss.fault", HttpStatus.UNPROCESSABLE_ENTITY, locale));
    }

    @PostMapping("/confirmation")
    ModelAndView report(@PathVariable String key, @RequestParam(defaultValue = "") String pass, Locale locale) {
        EventApplication application = applications.caseBehind(key).application();
        Optional<Pass> lost = chosen(key, pass);
        if (lost.isEmpty()) {
            return again(key, "pass.loss.gone", HttpStatus.CONFLICT, locale);
        }
        try {
            losses.report(application.id(), lost.get().id());
            return new ModelAndView("redirect:/applications/" + key + "/loss?reported");
        } catch (Refusal meanwhile) {
            return again(key, "pass.loss.gone", HttpStatus.CONFLICT, locale);
        }
    }

    /** By its number, which is on the paper that is gone and in the letter that brought it. */
    private Optional<Pass> chosen(String key, String number) {
        return passes(key).stream().filter(one -> one.number().equals(number)).findFirst();
    }

    private List<Pass> passes(String key) {
        return losses.passesOf(applications.caseBehind(key).application().id());
    }

    private ModelAndView again(String key, String fault, HttpStatus status, Locale locale) {
        Fault line = new Fault("pass", messages.getMessage(fault, null, locale));
        ModelAndView page = page("web/pass/loss", key).addObject("faults", List.of(line));
        page.setStatus(status);
        return page;
    }

    private ModelAndView page(String name, String key) {
        EventApplication application = applications.caseBehind(key).application();
        return new ModelAndView(name)
                .addObject("key", key)
                .addObject("event", catalogue.event(application.event()))
                .addObject("passes", passes(key));
    }
}
