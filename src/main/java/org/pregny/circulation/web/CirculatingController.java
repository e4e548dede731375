package org.pregny.circulation.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.pregny.circulation.CirculationDesk;
import org.pregny.circulation.CirculationList;
import org.pregny.circulation.CirculationOffice;
import org.pregny.circulation.ListId;
import org.pregny.kernel.Refusal;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The three great steps of a list, each seen beforehand: it is put to States, has more time, is made final. */
@Controller
@RequestMapping("/circulation/{id}")
class CirculatingController {

    private final CirculationDesk desk;
    private final CirculationOffice office;
    private final ListPages pages;

    CirculatingController(CirculationDesk desk, CirculationOffice office, ListPages pages) {
        this.desk = desk;
        this.office = office;
        this.pages = pages;
    }

    @GetMapping("/circulate")
    ModelAndView preview(@PathVariable String id, Authentication who) {
        Officer.ofThePresident(who);
        CirculationList list = desk.list(ListId.of(id));
        return pages.about("web/circulation/circulate", list, who)
                .addObject("version", desk.version(list.id(), list.version()))
                .addObject("preview", office.preview(list));
    }

    @PostMapping("/circulate")
    String circulate(@PathVariable String id, @RequestParam int version, Authentication who) {
        office.circulate(ListId.of(id), version, Officer.ofThePresident(who));
        return "redirect:/circulation/" + id + "?circulated";
    }

    @GetMapping("/silence")
    ModelAndView silence(
            @PathVariable String id, @RequestParam(defaultValue = "") String day, Authentication who, Locale locale) {
        Officer.ofThePresident(who);
        CirculationList list = desk.list(ListId.of(id));
        ModelAndView page = pages.about("web/circulation/silence", list, who).addObject("day", day);
        if (day.isEmpty()) {
            return page;
        }
        try {
            return page.addObject("move", office.previewMove(list, day(day)));
        } catch (Refusal refused) {
            return pages.faulty(page, "day", refused, locale);
        }
    }

    @PostMapping("/silence")
    String move(@PathVariable String id, @RequestParam String day, @RequestParam Instant seen, Authentication who) {
        office.move(ListId.of(id), seen, day(day), Officer.ofThePresident(who));
        return "redirect:/circulation/" + id + "?moved";
    }

    @PostMapping("/finalisation")
    String finalise(@PathVariable String id, Authentication who) {
        office.finalise(ListId.of(id), Officer.ofThePresident(who));
        return "redirect:/circulation/" + id + "?finalising";
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException unreadable) {
            throw UnreadableDay.refusal();
        }
    }
}
