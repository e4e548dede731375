package org.pregny.letter.web;

import jakarta.servlet.http.HttpServletResponse;
import org.pregny.letter.VisaRegister;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Tells a consulate whether a letter is valid, and nothing else: not whose it is, nor whether there ever was one. */
@Controller
class LetterCheckController {

    private final VisaRegister register;

    LetterCheckController(VisaRegister register) {
        this.register = register;
    }

    @GetMapping("/letters/{code}")
    ModelAndView check(@PathVariable String code, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Robots-Tag", "noindex");
        return new ModelAndView("web/letter/check").addObject("valid", register.isValid(code));
    }
}
