package org.pregny.application.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.pregny.application.LookUpDesk;
import org.pregny.kernel.HumanCode;
import org.pregny.kernel.Throttle;
import org.pregny.kernel.TooManyTries;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The way back to an application for whoever has lost the link: its number and the code from the receipt. */
@Controller
@RequestMapping("/status")
class LookUpController {

    private static final int LONGEST = 60;

    private final LookUpDesk desk;
    private final Throttle throttle;
    private final PublicLimits limits;

    LookUpController(LookUpDesk desk, Throttle throttle, PublicLimits limits) {
        this.desk = desk;
        this.throttle = throttle;
        this.limits = limits;
    }

    @GetMapping
    ModelAndView ask() {
        return page("");
    }

    @PostMapping
    ModelAndView lookUp(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        String typed = number.length() > LONGEST ? "" : number;
        try {
            throttle.count("application/look-ups-from-client", request.getRemoteAddr(), limits.lookUpsFromClient());
            throttle.count("application/look-ups-of-number", HumanCode.normalise(typed), limits.lookUpsOfNumber());
        } catch (TooManyTries wait) {
            response.setHeader(
                    HttpHeaders.RETRY_AFTER, Long.toString(wait.retryAfter().toSeconds()));
            return refused(typed, "application.lookUp.wait", HttpStatus.TOO_MANY_REQUESTS)
                    .addObject("code", code.length() > LONGEST ? "" : code);
        }
        Optional<String> key = code.length() > LONGEST ? Optional.empty() : desk.keyFor(typed, code);
        if (key.isPresent()) {
            return new ModelAndView("redirect:/applications/" + key.get());
        }
        return refused(typed, "application.lookUp.none", HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private static ModelAndView refused(String number, String messageKey, HttpStatus status) {
        ModelAndView page = page(number).addObject("refusal", messageKey);
        page.setStatus(status);
        return page;
    }

    private static ModelAndView page(String number) {
        return new ModelAndView("web/application/lookUp").addObject("number", number);
    }
}
