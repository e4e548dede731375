package org.pregny.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.pregny.accreditation.FocalPointDesk;
import org.pregny.accreditation.LastFocalPoint;
import org.pregny.accreditation.ProfileId;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.EmailAddress;
import org.pregny.kernel.Language;
import org.pregny.portal.ApplicantSession;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The organisations of a focal point and the colleagues who look after them, too. */
@Controller
@RequestMapping("/portal/organisations")
class FocalPointController {

    private static final int LONGEST_NAME = 120;

    private final FocalPointDesk desk;
    private final Doorkeeper door;
    private final Words words;

    FocalPointController(FocalPointDesk desk, Doorkeeper door, Words words) {
        this.desk = desk;
        this.door = door;
        this.words = words;
    }

    @GetMapping
    ModelAndView organisations(HttpServletRequest request) {
        return enter(request, this::page);
    }

    @PostMapping("/{organisation}/invite")
    ModelAndView invite(
            @PathVariable UUID organisation,
            @RequestParam String name,
            @RequestParam String email,
            HttpServletRequest request,
            Locale locale) {
        String cleanName = CleanText.line(name);
        String cleanEmail = CleanText.line(email);
        Language language = Language.of(locale);
        Map<String, String> errors = errors(cleanName, cleanEmail, language);
        return enter(request, session -> {
            if (!errors.isEmpty()) {
                return faulty(session, errors)
                        .addObject("typedFor", organisation)
                        .addObject("name", cleanName)
                        .addObject("email", cleanEmail);
            }
            desk.invite(new ProfileId(organisation), cleanName, cleanEmail, session.email(), language);
            return new ModelAndView("redirect:/portal/organisations?invited");
        });
    }

    @PostMapping("/people/{person}/accept")
    ModelAndView accept(@PathVariable UUID person, HttpServletRequest request) {
        return enter(request, session -> {
            desk.accept(person, session.email());
            return new ModelAndView("redirect:/portal/organisations");
        });
    }

    @PostMapping("/people/{person}/remove")
    ModelAndView remove(@PathVariable UUID person, HttpServletRequest request, Locale locale) {
        return enter(request, session -> {
            try {
                desk.remove(person, session.email());
                return new ModelAndView("redirect:/portal/organisations");
            } catch (LastFocalPoint last) {
                String line = words.word(last.messageKey(), Language.of(locale));
                ModelAndView page = faulty(session, Map.of("people", line));
                page.setStatus(HttpStatus.CONFLICT);
                return page;
            }
        });
    }

    private interface Work {
        ModelAndView of(ApplicantSession session);
    }

    private ModelAndView enter(HttpServletRequest request, Work work) {
        return door.enter(
                request, session -> session.confirmed() ? work.of(session) : new ModelAndView("redirect:/portal/code"));
    }

    private ModelAndView page(ApplicantSession session) {
        return new ModelAndView("web/portal/organisations")
                .addObject("organisations", desk.of(session.email()))
                .addObject("errors", Map.of());
    }

    private ModelAndView faulty(ApplicantSession session, Map<String, String> errors) {
        ModelAndView page = page(session).addObject("errors", errors).addObject("faults", words.lines(errors));
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    private Map<String, String> errors(String name, String email, Language language) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            errors.put("name", words.word("portal.organisations.fault.name", language));
        }
        if (!EmailAddress.isValid(email)) {
            errors.put("email", words.word("application.fault.email", language));
        }
        return errors;
    }
}
