package org.pregny.review.web;

import java.security.Principal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.NotFound;
import org.pregny.kernel.Refusal;
import org.pregny.review.Absences;
import org.pregny.review.AssignmentRefused;
import org.pregny.review.Colleagues;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who is away, who stands in, and since when; everybody sees it, and each looks after their own. */
@Controller
@RequestMapping("/review/absences")
class AbsenceController {

    private final Absences absences;
    private final Colleagues colleagues;

    AbsenceController(Absences absences, Colleagues colleagues) {
        this.absences = absences;
        this.colleagues = colleagues;
    }

    /** What was typed, to be shown again. */
    record Typed(String deputy, String first, String last) {}

    @GetMapping
    ModelAndView show(Principal who) {
        return page(who, new Typed("", "", ""), null);
    }

    @PostMapping
    ModelAndView add(
            @RequestParam(defaultValue = "") String deputy,
            @RequestParam(defaultValue = "") String first,
            @RequestParam(defaultValue = "") String last,
            Principal who) {
        try {
            absences.add(deputy, day(first), day(last), Actor.staff(who.getName()));
            return new ModelAndView("redirect:/review/absences?added");
        } catch (AssignmentRefused fault) {
            return page(who, new Typed(deputy, first, last), fault);
        }
    }

    @PostMapping("/{id}/end")
    String end(@PathVariable String id, Principal who) {
        try {
            absences.end(UUID.fromString(id), Actor.staff(who.getName()));
        } catch (IllegalArgumentException guessed) {
            throw new NotFound("review.absence.notFound");
        }
        return "redirect:/review/absences?ended";
    }

    private ModelAndView page(Principal who, Typed typed, Refusal fault) {
        ModelAndView page = new ModelAndView("web/review/absences")
                .addObject("absences", absences.all())
                .addObject(
                        "deputies",
                        colleagues.all().stream()
                                .filter(m -> !m.signInName().equals(who.getName()))
                                .toList())
                .addObject("typed", typed)
                .addObject("fault", fault);
        if (fault != null) {
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return page;
    }

    /** Null for what is no day. */
    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException fault) {
            return null;
        }
    }
}
