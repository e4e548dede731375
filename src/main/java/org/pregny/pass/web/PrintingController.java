package org.pregny.pass.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import org.pregny.event.EventCatalogue;
import org.pregny.event.EventCode;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Language;
import org.pregny.kernel.NotFound;
import org.pregny.pass.PassId;
import org.pregny.pass.PrintRoom;
import org.pregny.pass.sheet.PassFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where pass officers print: one pass again, or all of an event. */
@Controller
@RequestMapping("/printing")
class PrintingController {

    private final PrintRoom room;
    private final EventCatalogue catalogue;

    PrintingController(PrintRoom room, EventCatalogue catalogue) {
        this.room = room;
        this.catalogue = catalogue;
    }

    @GetMapping
    ModelAndView choose() {
        return new ModelAndView("web/pass/printing")
                .addObject("counts", room.liveCounts())
                .addObject("events", catalogue.events())
                .addObject("formats", PassFormat.values());
    }

    /** Of a whole event, or of those passes that were issued on one day; back to the form when there are none. */
    @GetMapping("/batch")
    ModelAndView batch(BatchForm form, Principal who, Locale locale, HttpServletResponse answer) throws IOException {
        EventCode event = catalogue.event(form.eventCode()).code();
        List<PassId> passes =
                room.handOut(room.ofEvent(event, form.day()), form.passFormat(), Actor.staff(who.getName()));
        if (passes.isEmpty()) {
            return new ModelAndView("redirect:/printing?nothing");
        }
        PassFiles.pdf(answer, form.stem());
        room.print(passes, form.passFormat(), Language.of(locale), answer.getOutputStream());
        return null;
    }

    @GetMapping("/passes/{id}")
    void one(
            @PathVariable String id,
            @RequestParam(defaultValue = "a6") String format,
            Principal who,
            Locale locale,
            HttpServletResponse answer)
            throws IOException {
        List<PassId> pass = handOut(List.of(PassFiles.id(id)), PassFiles.format(format), who);
        PassFiles.pdf(answer, "pass");
        room.print(pass, PassFiles.format(format), Language.of(locale), answer.getOutputStream());
    }

    @GetMapping("/passes/{id}/text")
    void text(@PathVariable String id, Principal who, HttpServletResponse answer) throws IOException {
        List<PassId> pass = handOut(List.of(PassFiles.id(id)), null, who);
        PassFiles.text(answer, "pass", room.plainText(pass));
    }

    private List<PassId> handOut(List<PassId> wanted, PassFormat format, Principal who) {
        List<PassId> passes = room.handOut(wanted, format, Actor.staff(who.getName()));
        if (passes.isEmpty()) {
            throw new NotFound("pass.printing.none");
        }
        return passes;
    }
}
