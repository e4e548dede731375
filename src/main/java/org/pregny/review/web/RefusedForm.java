package org.pregny.review.web;

import java.util.Locale;
import org.pregny.kernel.PageFaults;
import org.pregny.kernel.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Shows a page again with what was refused: beside the field that the last part of the refusal's key names. */
@Component
class RefusedForm {

    private final MessageSource messages;

    RefusedForm(MessageSource messages) {
        this.messages = messages;
    }

    ModelAndView on(ModelAndView page, Refusal refused, Locale locale) {
        String words = messages.getMessage(refused.messageKey(), refused.args(), locale);
        boolean field = refused.kind() == Refusal.Kind.INVALID;
        page.setStatus(field ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.CONFLICT);
        return page.addObject("faults", PageFaults.of(refused, words));
    }
}
