package org.pregny.letter.web;

import java.util.List;
import java.util.Locale;
import org.pregny.application.RepresentativeId;
import org.pregny.kernel.AddressedId;
import org.pregny.kernel.CountryNames;
import org.pregny.kernel.Language;
import org.pregny.kernel.NotFound;
import org.pregny.letter.PassportEntry;
import org.pregny.letter.PassportFault;
import org.pregny.letter.PassportFaulty;
import org.pregny.letter.VisaCase;
import org.pregny.letter.VisaDesk;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Asks for a visa support letter and fetches it, behind the application's private link. */
@Controller
@RequestMapping("/applications/{key}/visa/{person}")
class VisaRequestController {

    private final VisaDesk desk;
    private final MessageSource messages;

    VisaRequestController(VisaDesk desk, MessageSource messages) {
        this.desk = desk;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView form(@PathVariable String key, @PathVariable String person, Locale locale) {
        VisaCase about = desk.behind(key, id(person));
        return page(key, about, desk.entry(about), List.of(), locale);
    }

    @PostMapping
    ModelAndView request(
            @PathVariable String key,
            @PathVariable String person,
            @ModelAttribute("entry") PassportEntry typed,
            Locale locale) {
        try {
            desk.request(key, id(person), typed);
            return new ModelAndView("redirect:/applications/" + key + "/visa/" + id(person) + "?sent");
        } catch (PassportFaulty faulty) {
            return page(key, desk.behind(key, id(person)), typed, faulty.faults(), locale);
        }
    }

    @GetMapping("/letter/{language}")
    ResponseEntity<byte[]> letter(
            @PathVariable String key, @PathVariable String person, @PathVariable String language) {
        Language chosen = Language.ofTag(language).orElseThrow(VisaRequestController::nothing);
        return PdfAnswer.of(desk.sheet(key, id(person), chosen), "visa-letter-" + chosen.tag());
    }

    private ModelAndView page(
            String key, VisaCase about, PassportEntry entry, List<PassportFault> faults, Locale locale) {
        ModelAndView page = new ModelAndView("web/letter/request")
                .addObject("key", key)
                .addObject("visa", about)
                .addObject("entry", entry)
                .addObject("open", desk.isOpenFor(about.event()))
                .addObject("countries", CountryNames.all(Language.of(locale)))
                .addObject("languages", SheetLanguages.of(about))
                .addObject("faults", FaultLine.lines(faults, messages, locale))
                .addObject("errors", FaultLine.byField(faults, messages, locale));
        if (about.event().hasDays()) {
            page.addObject("feasibility", desk.feasibility(about.event()));
        }
        page.setStatus(faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    private static RepresentativeId id(String text) {
        return new RepresentativeId(AddressedId.of(text, "letter.notFound"));
    }

    private static NotFound nothing() {
        return new NotFound("letter.notFound");
    }
}
