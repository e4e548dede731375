package org.pregny.review.web;

import java.security.Principal;
import java.util.function.Supplier;
import org.pregny.application.ChangedMeanwhile;
import org.pregny.application.RegisteredElsewhere;
import org.pregny.kernel.PageFaults;
import org.pregny.kernel.Refusal;
import org.pregny.review.VerdictsFaulty;
import org.pregny.review.web.Conflicts.Tried;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What a reviewer gets to see who decides, asks or looks at a letter, and everything that may be wrong with that. */
@Component
class DecisionAnswers {

    private final CasePages pages;
    private final Conflicts conflicts;
    private final MessageSource messages;

    DecisionAnswers(CasePages pages, Conflicts conflicts, MessageSource messages) {
        this.pages = pages;
        this.conflicts = conflicts;
        this.messages = messages;
    }

    /** What the work gives, or the page once more with what was wrong. */
    ModelAndView answer(Tried tried, Principal who, Supplier<ModelAndView> work) {
        try {
            return conflicts.answer(tried, work);
        } catch (VerdictsFaulty faulty) {
            return again(tried, who, fault(tried, faulty, tried.attempt() == Attempt.ASK ? "question" : ""));
        } catch (ChangedMeanwhile changed) {
            ModelAndView page = again(tried, who, new PageFaults()).addObject("since", changed.seen());
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        } catch (RegisteredElsewhere twice) {
            return again(tried, who, fault(tried, twice, "verdict-" + twice.person()));
        }
    }

    /** The page once more, with everything as typed. */
    ModelAndView again(Tried tried, Principal who, PageFaults faults) {
        ModelAndView page = asTyped(tried, who).addObject("faults", faults);
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    ModelAndView asTyped(Tried tried, Principal who) {
        return pages.page(tried.task(), who.getName(), tried.locale()).addObject("form", tried.form());
    }

    private PageFaults fault(Tried tried, Refusal refused, String field) {
        PageFaults faults = new PageFaults();
        faults.add(field, messages.getMessage(refused.messageKey(), refused.args(), tried.locale()));
        return faults;
    }
}
