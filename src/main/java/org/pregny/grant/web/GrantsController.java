package org.pregny.grant.web;

import java.util.Arrays;
import java.util.Locale;
import org.pregny.event.EventCatalogue;
import org.pregny.grant.GrantFilter;
import org.pregny.grant.GrantId;
import org.pregny.grant.GrantList;
import org.pregny.grant.GrantState;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All accreditations, for whoever looks after them. */
@Controller
class GrantsController {

    private final GrantList list;
    private final EventCatalogue catalogue;

    GrantsController(GrantList list, EventCatalogue catalogue) {
        this.list = list;
        this.catalogue = catalogue;
    }

    @GetMapping("/accreditations")
    ModelAndView all(
            @RequestParam(defaultValue = "") String process,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String find,
            @RequestParam(required = false) String after,
            Locale locale) {
        GrantState known = Arrays.stream(GrantState.values())
                .filter(one -> one.name().equals(state))
                .findFirst()
                .orElse(null);
        String sought = CleanText.line(find);
        return new ModelAndView("web/grant/list")
                .addObject("processes", catalogue.processes())
                .addObject("states", GrantState.values())
                .addObject("process", process)
                .addObject("state", known == null ? "" : known.name())
                .addObject("find", sought)
                .addObject("words", new GrantWords(catalogue, Language.of(locale)))
                .addObject(
                        "page",
                        list.page(new GrantFilter(process, known, sought), after == null ? null : GrantId.of(after)));
    }
}
