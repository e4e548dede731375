package org.pregny.application.web;

import java.time.Clock;
import java.util.Locale;
import org.pregny.application.AlreadySettled;
import org.pregny.application.ApplicationCase;
import org.pregny.application.ApplicationDesk;
import org.pregny.application.ApplicationHistory;
import org.pregny.application.InformationDesk;
import org.pregny.application.SubmissionFaulty;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where the application is, who acts next and by when: behind a private link, without an account. */
@Controller
@RequestMapping("/applications/{key}")
class StatusController {

    private final ApplicationDesk desk;
    private final InformationDesk information;
    private final EventCatalogue catalogue;
    private final ApplicationHistory history;
    private final MessageSource messages;
    private final Clock clock;

    StatusController(
            ApplicationDesk desk,
            InformationDesk information,
            EventCatalogue catalogue,
            ApplicationHistory history,
            MessageSource messages,
            Clock clock) {
        this.desk = desk;
        this.information = information;
        this.catalogue = catalogue;
        this.history = history;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView status(@PathVariable String key) {
        return page(key);
    }

    @PostMapping("/information")
    ModelAndView answer(@PathVariable String key, @RequestParam String answer, Locale locale) {
        try {
            information.provideInformation(key, answer);
            return new ModelAndView("redirect:/applications/" + key + "?answered");
        } catch (SubmissionFaulty faulty) {
            ModelAndView page = page(key).addObject("answer", answer);
            page.addObject("faults", FaultWords.lines(faulty.faults(), messages, locale));
            page.addObject("errors", FaultWords.byField(faulty.faults(), messages, locale));
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return page;
        } catch (AlreadySettled settled) {
            ModelAndView page = page(key).addObject("answer", answer).addObject("tooLate", true);
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
    }

    private ModelAndView page(String key) {
        ApplicationCase about = desk.caseBehind(key);
        Event event = catalogue.event(about.application().event());
        return new ModelAndView("web/application/status")
                .addObject("about", about)
                .addObject("event", event)
                .addObject("process", catalogue.processOf(event))
                .addObject("others", catalogue.othersOpen(event, clock.instant()))
                .addObject("history", history.of(about))
                .addObject("key", key);
    }
}
