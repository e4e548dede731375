package org.pregny.selection.web;

import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.event.EventCode;
import org.pregny.kernel.Actor;
import org.pregny.selection.Brief;
import org.pregny.selection.CorridorPart;
import org.pregny.selection.Panels;
import org.pregny.selection.ScenarioChanged;
import org.pregny.selection.SelectionDesk;
import org.pregny.selection.Trait;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form in which an organiser says what a set is to be like. */
@Controller
@RequestMapping("/selection/{code}/brief")
class BriefController {

    private final SelectionDesk desk;
    private final EventCatalogue catalogue;
    private final BoardPages pages;

    BriefController(SelectionDesk desk, EventCatalogue catalogue, BoardPages pages) {
        this.desk = desk;
        this.catalogue = catalogue;
        this.pages = pages;
    }

    /** A value that a target may be about. */
    record Choice(String code, String label) {}

    /** One line of the box on top of the page. */
    record Line(String id, String words) {}

    @GetMapping
    ModelAndView form(@PathVariable String code, Locale locale) {
        Event event = catalogue.event(EventCode.of(code));
        return page(event, BriefForm.of(event, desk.brief(event)), locale);
    }

    @PostMapping
    ModelAndView write(
            @PathVariable String code, @RequestParam Map<String, String> typed, Principal who, Locale locale) {
        Event event = catalogue.event(EventCode.of(code));
        BriefForm form = new BriefForm(event, typed);
        Brief brief = form.read();
        if (!form.faults().isEmpty()) {
            ModelAndView page = page(event, form, locale);
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return page;
        }
        try {
            desk.write(event.code(), brief, Actor.staff(who.getName()));
        } catch (ScenarioChanged quicker) {
            ModelAndView page = page(event, form, locale).addObject("now", desk.brief(event));
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
        return new ModelAndView("redirect:/selection/" + code + "?written");
    }

    private ModelAndView page(Event event, BriefForm form, Locale locale) {
        BoardWords words = pages.words(event, locale);
        List<Choice> values = new ArrayList<>();
        for (Trait trait : Trait.values()) {
            trait.values(event)
                    .forEach(value -> values.add(new Choice(
                            trait + ":" + value,
                            words.word("selection.trait." + trait) + ": " + words.value(trait, value))));
        }
        return new ModelAndView("web/selection/brief")
                .addObject("event", event)
                .addObject("form", form)
                .addObject("words", words)
                .addObject("panels", Panels.possible(event))
                .addObject("values", values)
                .addObject("rows", IntStream.range(0, BriefForm.TARGETS).boxed().toList())
                .addObject("parts", CorridorPart.values())
                .addObject(
                        "faults",
                        form.faults().entrySet().stream()
                                .map(fault -> new Line(fault.getKey(), words.word(fault.getValue())))
                                .toList());
    }
}
