package org.pregny.screening.web;

import java.util.Locale;
import org.pregny.kernel.NotFound;
import org.pregny.kernel.PageFaults;
import org.pregny.kernel.Refusal;
import org.pregny.request.RequestSettled;
import org.pregny.review.TaskGone;
import org.pregny.screening.ScreeningTaskId;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * When something cannot be done: where somebody else was quicker, one page with what was tried and what the case is now;
 * else the page again. Nothing typed is lost.
 */
@Component
class ScreeningConflicts {

    private final ScreeningCases cases;
    private final MessageSource messages;

    ScreeningConflicts(ScreeningCases cases, MessageSource messages) {
        this.cases = cases;
        this.messages = messages;
    }

    ModelAndView attempt(ScreeningTaskId id, ScreeningForm form, Locale locale, Runnable work, String next) {
        return answer(id, form, locale, work, "/screening/" + id + "?" + next);
    }

    /** Goes on at an address. */
    ModelAndView answer(ScreeningTaskId id, ScreeningForm form, Locale locale, Runnable work, String address) {
        try {
            work.run();
            return new ModelAndView("redirect:" + address);
        } catch (NotFound nobody) {
            throw nobody;
        } catch (TaskGone | RequestSettled quicker) {
            return quicker(id, form, locale, quicker);
        } catch (Refusal refused) {
            return again(id, form, locale, refused);
        }
    }

    /** What a page says beside a field that was left empty. */
    PageFaults missing(String field, Locale locale) {
        PageFaults faults = new PageFaults();
        faults.add(field, messages.getMessage("screening.refused." + field, null, locale));
        return faults;
    }

    private ModelAndView quicker(ScreeningTaskId id, ScreeningForm form, Locale locale, Refusal why) {
        ModelAndView page = cases.about("web/screening/conflict", id, locale);
        page.setStatus(HttpStatus.CONFLICT);
        return page.addObject("form", form).addObject("why", words(why, locale));
    }

    private ModelAndView again(ScreeningTaskId id, ScreeningForm form, Locale locale, Refusal refused) {
        ModelAndView page = cases.page(id, locale);
        boolean field = refused.kind() == Refusal.Kind.INVALID;
        page.setStatus(field ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.CONFLICT);
        return page.addObject("form", form).addObject("faults", PageFaults.of(refused, words(refused, locale)));
    }

    private String words(Refusal refused, Locale locale) {
        return messages.getMessage(refused.messageKey(), refused.args(), locale);
    }
}
