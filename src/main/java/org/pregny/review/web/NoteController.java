package org.pregny.review.web;

import java.security.Principal;
import java.util.Locale;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.PageFaults;
import org.pregny.review.CaseNotes;
import org.pregny.review.ReviewTaskId;
import org.pregny.review.VerdictsFaulty;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes in what reviewers write for one another. */
@Controller
@RequestMapping("/review/{id}/notes")
class NoteController {

    private static final String FIELD = "internalNote";

    private final CaseNotes notes;
    private final CasePages pages;
    private final MessageSource messages;

    NoteController(CaseNotes notes, CasePages pages, MessageSource messages) {
        this.notes = notes;
        this.pages = pages;
        this.messages = messages;
    }

    @PostMapping
    ModelAndView add(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String internalNote,
            @RequestParam(required = false) UUID corrects,
            Principal who,
            Locale locale) {
        ReviewTaskId task = ReviewTaskId.of(id);
        try {
            notes.add(task, internalNote, corrects, Actor.staff(who.getName()));
            return new ModelAndView("redirect:/review/" + task + "?noted#notes");
        } catch (VerdictsFaulty faulty) {
            PageFaults faults = new PageFaults();
            faults.add(FIELD, messages.getMessage(faulty.messageKey(), faulty.args(), locale));
            ModelAndView page = pages.page(task, who.getName(), locale);
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return page.addObject("faults", faults).addObject(FIELD, internalNote);
        }
    }
}
