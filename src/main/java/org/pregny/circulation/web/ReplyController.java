package org.pregny.circulation.web;

import java.util.Locale;
import java.util.Map;
import org.pregny.circulation.CirculationDesk;
import org.pregny.circulation.Objection;
import org.pregny.circulation.ObjectionDesk;
import org.pregny.circulation.ObjectionRegister;
import org.pregny.kernel.Refusal;
import org.pregny.request.RequestDesk;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where an organisation replies to an objection, by the link in its letter (issue 7, point 5: right to reply). */
@Controller
@RequestMapping("/objections/{key}")
class ReplyController {

    private final ObjectionDesk objections;
    private final ObjectionRegister register;
    private final CirculationDesk desk;
    private final RequestDesk requests;
    private final ListPages pages;

    ReplyController(
            ObjectionDesk objections,
            ObjectionRegister register,
            CirculationDesk desk,
            RequestDesk requests,
            ListPages pages) {
        this.objections = objections;
        this.register = register;
        this.desk = desk;
        this.requests = requests;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView show(@PathVariable String key) {
        Objection objection = register.byLink(key);
        return pages.about("web/circulation/reply", desk.list(objection.list()), null)
                .addObject("objection", objection)
                .addObject("request", requests.request(objection.request()))
                .addObject("shown", register.shown(objection))
                .addObject("key", key)
                .addObject("typed", Map.of());
    }

    @PostMapping
    Object reply(@PathVariable String key, @RequestParam(defaultValue = "") String reply, Locale locale) {
        try {
            objections.reply(key, reply);
            return "redirect:/objections/" + key + "?replied";
        } catch (Refusal refused) {
            return pages.faulty(show(key), "reply", refused, locale).addObject("typed", Map.of("reply", reply));
        }
    }
}
