package org.pregny.review.web;

import java.security.Principal;
import java.util.Locale;
import org.pregny.application.CaseFile;
import org.pregny.application.FieldWording;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Language;
import org.pregny.review.CaseHistories;
import org.pregny.review.CaseHistory;
import org.pregny.review.ReviewTaskId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The way of a case on a page of its own: the diagram, the same in steps, and one thread of all messages. */
@Controller
class HistoryController {

    private final CaseHistories histories;
    private final FieldWording wording;

    HistoryController(CaseHistories histories, FieldWording wording) {
        this.histories = histories;
        this.wording = wording;
    }

    @GetMapping("/review/{id}/history")
    ModelAndView history(@PathVariable String id, Principal who, Locale locale) {
        Language language = Language.of(locale);
        CaseHistory history = histories.of(ReviewTaskId.of(id), Actor.staff(who.getName()), language);
        CaseFile file = history.file();
        return new ModelAndView("web/review/history")
                .addObject("history", history)
                .addObject("folder", history)
                .addObject("task", history.task())
                .addObject("about", file.about())
                .addObject("amended", new Amended(file.amendments(), file.about(), file.event(), wording, language))
                .addObject("zone", file.event().zone());
    }
}
