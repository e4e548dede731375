package org.pregny.application.web;

import java.util.List;
import java.util.Locale;
import org.pregny.application.ReconsiderationDesk;
import org.pregny.application.ReconsiderationRefused;
import org.pregny.application.RepresentativeId;
import org.pregny.application.SubmissionFaulty;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asks that another reviewer look at a refusal again: one button on the status page. */
@Controller
@RequestMapping("/applications/{key}/reconsideration")
class ReconsiderationController {

    private final ReconsiderationDesk desk;
    private final StatusPages status;
    private final MessageSource messages;

    ReconsiderationController(ReconsiderationDesk desk, StatusPages status, MessageSource messages) {
        this.desk = desk;
        this.status = status;
        this.messages = messages;
    }

    @PostMapping
    ModelAndView request(
            @PathVariable String key,
            @RequestParam(required = false) List<String> person,
            @RequestParam(defaultValue = "") String words,
            Locale locale) {
        List<RepresentativeId> people = person == null
                ? List.of()
                : person.stream().map(RepresentativeId::of).toList();
        try {
            desk.request(key, people, words);
            return new ModelAndView("redirect:/applications/" + key + "?reconsideration");
        } catch (SubmissionFaulty faulty) {
            ModelAndView page = status.page(key, locale).addObject("words", words);
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return page.addObject("faults", FaultWords.lines(faulty.faults(), messages, locale))
                    .addObject("errors", FaultWords.byField(faulty.faults(), messages, locale));
        } catch (ReconsiderationRefused refused) {
            ModelAndView page = status.page(key, locale);
            page.setStatus(HttpStatus.CONFLICT);
            return page.addObject("refusal", refused.messageKey());
        }
    }
}
