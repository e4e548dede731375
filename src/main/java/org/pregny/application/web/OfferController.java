package org.pregny.application.web;

import org.pregny.application.OfferGone;
import org.pregny.application.WaitingDesk;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where a person from the waiting list takes or leaves an offered place; looking at the page does neither. */
@Controller
@RequestMapping("/offers/{key}")
class OfferController {

    private final WaitingDesk desk;

    OfferController(WaitingDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    ModelAndView offer(@PathVariable String key) {
        return page(key);
    }

    @PostMapping("/accept")
    ModelAndView accept(@PathVariable String key) {
        return answer(key, () -> desk.accept(key));
    }

    @PostMapping("/decline")
    ModelAndView decline(@PathVariable String key) {
        return answer(key, () -> desk.decline(key));
    }

    private ModelAndView answer(String key, Runnable answer) {
        try {
            answer.run();
            return new ModelAndView("redirect:/offers/" + key);
        } catch (OfferGone gone) {
            ModelAndView page = page(key).addObject("refusal", gone.messageKey());
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
    }

    private ModelAndView page(String key) {
        return new ModelAndView("web/application/offer")
                .addObject("offer", desk.offerBehind(key))
                .addObject("key", key);
    }
}
