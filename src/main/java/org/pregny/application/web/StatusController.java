package org.pregny.application.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.pregny.application.AlreadySettled;
import org.pregny.application.ApplicationDesk;
import org.pregny.application.ChangedMeanwhile;
import org.pregny.application.Fault;
import org.pregny.application.InformationAnswer;
import org.pregny.application.InformationDesk;
import org.pregny.application.SubmissionFaulty;
import org.pregny.application.TypedFields;
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
    private final StatusPages pages;
    private final FieldForms forms;
    private final MessageSource messages;

    StatusController(
            ApplicationDesk desk,
            InformationDesk information,
            StatusPages pages,
            FieldForms forms,
            MessageSource messages) {
        this.desk = desk;
        this.information = information;
        this.pages = pages;
        this.forms = forms;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView status(@PathVariable String key, Locale locale) {
        return pages.page(key, locale);
    }

    @PostMapping("/information")
    ModelAndView answer(
            @PathVariable String key,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "-1") int seen,
            HttpServletRequest request,
            Locale locale) {
        FieldForms.Posted posted = forms.posted(request, StatusPages.fields(desk.caseBehind(key)));
        if (!posted.faults().isEmpty()) {
            return again(key, answer, posted, posted.faults(), locale);
        }
        try {
            TypedFields fields = new TypedFields(posted.values(), seen);
            information.provideInformation(key, new InformationAnswer(answer, fields));
            return new ModelAndView("redirect:/applications/" + key + "?answered");
        } catch (SubmissionFaulty faulty) {
            return again(key, answer, posted, faulty.faults(), locale);
        } catch (AlreadySettled | ChangedMeanwhile late) {
            ModelAndView page = pages.page(key, posted.values(), locale).addObject("answer", answer);
            page.setStatus(HttpStatus.CONFLICT);
            return page.addObject("refusal", late.messageKey());
        }
    }

    /** The page once more, with everything as typed. */
    private ModelAndView again(String key, String answer, FieldForms.Posted posted, List<Fault> faults, Locale locale) {
        ModelAndView page = pages.page(key, posted.values(), locale).addObject("answer", answer);
        page.addObject("faults", FaultWords.lines(faults, messages, locale));
        page.addObject("errors", FaultWords.byField(faults, messages, locale));
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }
}
