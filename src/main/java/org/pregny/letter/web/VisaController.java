package org.pregny.letter.web;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Language;
import org.pregny.kernel.NotFound;
import org.pregny.letter.PassportFaulty;
import org.pregny.letter.VisaCase;
import org.pregny.letter.VisaOffice;
import org.pregny.letter.VisaRequestId;
import org.pregny.letter.VisaSettled;
import org.pregny.letter.VisaWordsMissing;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where an officer of the organiser reads the particulars and the letter, and signs or asks back. */
@Controller
@RequestMapping("/visa")
class VisaController {

    private static final int MOST_SHOWN = 200;

    private final VisaOffice office;
    private final MessageSource messages;

    VisaController(VisaOffice office, MessageSource messages) {
        this.office = office;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView list() {
        return new ModelAndView("web/letter/list").addObject("cases", office.latest(MOST_SHOWN));
    }

    @GetMapping("/{id}")
    ModelAndView one(@PathVariable String id, Principal who) {
        return page(VisaRequestId.of(id), who);
    }

    @GetMapping("/{id}/preview/{language}")
    ResponseEntity<byte[]> preview(@PathVariable String id, @PathVariable String language, Principal who) {
        Language chosen = Language.ofTag(language).orElseThrow(() -> new NotFound("letter.notFound"));
        return PdfAnswer.of(office.preview(VisaRequestId.of(id), chosen, officer(who)), "preview-" + chosen.tag());
    }

    @PostMapping("/{id}/signature")
    ModelAndView sign(
            @PathVariable String id, @RequestParam(defaultValue = "") String signatory, Principal who, Locale locale) {
        VisaRequestId request = VisaRequestId.of(id);
        return attempt(
                request, "signatory", signatory, () -> office.sign(request, signatory, officer(who)), who, locale);
    }

    @PostMapping("/{id}/question")
    ModelAndView ask(
            @PathVariable String id, @RequestParam(defaultValue = "") String question, Principal who, Locale locale) {
        VisaRequestId request = VisaRequestId.of(id);
        return attempt(
                request, "question", question, () -> office.giveBack(request, question, officer(who)), who, locale);
    }

    private ModelAndView attempt(
            VisaRequestId id, String field, String typed, Runnable work, Principal who, Locale locale) {
        try {
            work.run();
            return new ModelAndView("redirect:/visa/" + id + "?" + field);
        } catch (VisaWordsMissing missing) {
            String words = messages.getMessage(missing.messageKey(), missing.args(), locale);
            return again(page(id, who), HttpStatus.UNPROCESSABLE_ENTITY, field, typed, words);
        } catch (PassportFaulty outdated) {
            List<FaultLine> faults = outdated.faults().stream()
                    .map(fault -> new FaultLine(
                            "question",
                            messages.getMessage(fault.messageKey(), fault.args().toArray(), locale)))
                    .toList();
            return again(page(id, who), HttpStatus.UNPROCESSABLE_ENTITY, field, typed, null)
                    .addObject("faults", faults);
        } catch (VisaSettled quicker) {
            String words = messages.getMessage(quicker.messageKey(), quicker.args(), locale);
            return again(page(id, who), HttpStatus.CONFLICT, null, typed, words);
        }
    }

    private static ModelAndView again(ModelAndView page, HttpStatus status, String field, String typed, String words) {
        page.setStatus(status);
        return page.addObject("faults", List.of(new FaultLine(field, words)))
                .addObject(field == null ? "settled" : field, typed)
                .addObject(field == null ? "settledError" : field + "Error", words);
    }

    private ModelAndView page(VisaRequestId id, Principal who) {
        VisaCase about = office.visaCase(id);
        ModelAndView page = new ModelAndView("web/letter/case")
                .addObject("visa", about)
                .addObject("languages", SheetLanguages.of(about))
                .addObject("passport", office.passport(id, officer(who)).orElse(null));
        if (about.event().hasDays()) {
            page.addObject("feasibility", office.feasibility(about.event()));
        }
        return page;
    }

    private static Actor officer(Principal who) {
        return Actor.staff(who.getName());
    }
}
