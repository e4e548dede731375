package org.pregny.review.web;

import java.security.Principal;
import java.util.Locale;
import org.pregny.application.ApplicationCase;
import org.pregny.application.CaseFile;
import org.pregny.application.FieldWording;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Language;
import org.pregny.review.CaseHistories;
import org.pregny.review.CaseHistory;
import org.pregny.review.NameVeil;
import org.pregny.review.NameVeils;
import org.pregny.review.ReviewTaskId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The way of a case on a page of its own: the diagram, the same in steps, and one thread of all messages. */
@Controller
class HistoryController {

    private final CaseHistories histories;
    private final NameVeils veils;
    private final FieldWording wording;

    HistoryController(CaseHistories histories, NameVeils veils, FieldWording wording) {
        this.histories = histories;
        this.veils = veils;
        this.wording = wording;
    }

    @GetMapping("/review/{id}/history")
    ModelAndView history(@PathVariable String id, Principal who, Locale locale) {
        Language language = Language.of(locale);
        CaseHistory history = histories.of(ReviewTaskId.of(id), Actor.staff(who.getName()), language);
        CaseFile file = history.file();
        NameVeil veil = veils.of(file.about(), file.particulars(), who.getName(), locale);
        ApplicationCase about = veil.over(file.about());
        return new ModelAndView("web/review/history")
                .addObject("history", history)
                .addObject("folder", history)
                .addObject("task", history.task())
                .addObject("about", about)
                .addObject("veil", veil)
                .addObject("amended", new Amended(veil.over(file.amendments()), about, file.event(), wording, language))
                .addObject("zone", file.event().zone());
    }
}
