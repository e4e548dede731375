package org.pregny.occurrence.web;

import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pregny.kernel.Actor;
import org.pregny.occurrence.WalkingTimes;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where somebody who knows the place says how long the ways between gates take. */
@Controller
@RequestMapping("/occurrences/walking")
class WalkingController {

    private final WalkingTimes times;
    private final OccurrencePages pages;
    private final MessageSource messages;

    WalkingController(WalkingTimes times, OccurrencePages pages, MessageSource messages) {
        this.times = times;
        this.pages = pages;
        this.messages = messages;
    }

    /** What was typed, just as typed. */
    record WalkForm(String from, String to, String minutes) {

        List<FaultLine> faults(MessageSource messages, Locale locale) {
            List<FaultLine> faults = new ArrayList<>();
            if (from == null || from.isBlank()) {
                faults.add(new FaultLine("from", messages.getMessage("occurrence.walking.fault.from", null, locale)));
            }
            if (to == null || to.isBlank() || to.equals(from)) {
                faults.add(new FaultLine("to", messages.getMessage("occurrence.walking.fault.to", null, locale)));
            }
            if (minutes == null || !minutes.strip().matches("[0-9]{1,3}") || figure() > WalkingTimes.LONGEST) {
                Object[] most = {WalkingTimes.LONGEST};
                faults.add(new FaultLine(
                        "minutes", messages.getMessage("occurrence.walking.fault.minutes", most, locale)));
            }
            return faults;
        }

        int figure() {
            return Integer.parseInt(minutes.strip());
        }
    }

    @GetMapping
    ModelAndView ask() {
        return page(new WalkForm(null, null, null), List.of());
    }

    @PostMapping
    ModelAndView say(WalkForm form, Principal who, Locale locale) {
        List<FaultLine> faults = form.faults(messages, locale);
        if (!faults.isEmpty()) {
            ModelAndView again = page(form, faults);
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
        times.say(form.from(), form.to(), form.figure(), Actor.staff(who.getName()));
        return new ModelAndView("redirect:/occurrences/walking?said");
    }

    private ModelAndView page(WalkForm form, List<FaultLine> faults) {
        return new ModelAndView("web/occurrence/walking")
                .addObject("form", form)
                .addObject("times", times.all())
                .addObject("gates", pages.names())
                .addObject("faults", faults)
                .addObject("errors", OccurrencePages.errors(faults));
    }
}
