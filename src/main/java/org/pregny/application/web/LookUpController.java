package org.pregny.application.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.pregny.application.LookUpDesk;
import org.pregny.kernel.HumanCode;
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
    private final LookUpLimit limit;

    LookUpController(LookUpDesk desk, LookUpLimit limit) {
        this.desk = desk;
        this.limit = limit;
    }

    @GetMapping
    ModelAndView ask() {
        return page("");
    }

    @PostMapping
    ModelAndView lookUp(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request) {
        String typed = number.length() > LONGEST ? "" : number;
        List<String> counted = List.of("from " + request.getRemoteAddr(), "for " + HumanCode.normalise(typed));
        if (counted.stream().anyMatch(limit::isReached)) {
            return refused(typed, "application.lookUp.wait", HttpStatus.TOO_MANY_REQUESTS);
        }
        Optional<String> key = code.length() > LONGEST ? Optional.empty() : desk.keyFor(typed, code);
        if (key.isPresent()) {
            return new ModelAndView("redirect:/applications/" + key.get());
        }
        counted.forEach(limit::failed);
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
