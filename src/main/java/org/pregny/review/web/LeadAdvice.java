package org.pregny.review.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page of this room whether its reader is a lead reviewer. */
@ControllerAdvice("org.pregny.review.web")
class LeadAdvice {

    static final String LEAD = "LEAD_REVIEWER";

    @ModelAttribute("lead")
    boolean lead(HttpServletRequest request) {
        return request.isUserInRole(LEAD);
    }
}
