package org.pregny.request.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.EmailAddress;
import org.pregny.kernel.PageFaults;
import org.pregny.request.RequestFinding;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Mails the link to a request to its contact; the answer is the same whether there is such a request or not. */
@Controller
@RequestMapping("/requests/find")
class RequestFindingController {

    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_ADDRESS = 254;

    private final RequestFinding finding;
    private final RequestFaults words;

    RequestFindingController(RequestFinding finding, RequestFaults words) {
        this.finding = finding;
        this.words = words;
    }

    @GetMapping
    ModelAndView ask() {
        return page("", "", new PageFaults());
    }

    @PostMapping
    ModelAndView mail(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String email,
            HttpServletRequest request,
            Locale locale) {
        String typed = CleanText.line(number);
        String address = CleanText.line(email);
        PageFaults faults = new PageFaults();
        if (typed.isEmpty() || typed.length() > LONGEST_NUMBER) {
            faults.add("number", words.words("request.find.fault.number", locale));
        }
        if (address.length() > LONGEST_ADDRESS || !EmailAddress.isValid(address)) {
            faults.add("email", words.words("application.fault.email", locale));
        }
        if (!faults.isEmpty()) {
            return page(number, email, faults);
        }
        finding.mailLink(typed, address, request.getRemoteAddr());
        return new ModelAndView("redirect:/requests/find?asked");
    }

    private static ModelAndView page(String number, String email, PageFaults faults) {
        ModelAndView page = new ModelAndView("web/request/find")
                .addObject("number", number)
                .addObject("email", email)
                .addObject("errors", faults)
                .addObject("faults", faults.lines());
        page.setStatus(faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }
}
