package org.pregny.grant.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.pregny.event.EventCatalogue;
import org.pregny.event.StakeholderProcess;
import org.pregny.grant.GrantId;
import org.pregny.grant.GrantList;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.Language;
import org.pregny.kernel.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Which organisations are accredited to a process, for everybody: their names, and nobody's. */
@Controller
class AccreditedController {

    private static final int LONGEST_SEARCH = 300;

    private final GrantList list;
    private final EventCatalogue catalogue;
    private final Clock clock;

    AccreditedController(GrantList list, EventCatalogue catalogue, Clock clock) {
        this.list = list;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @GetMapping("/processes/{code}/accredited")
    ModelAndView accredited(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String find,
            @RequestParam(required = false) String after,
            Locale locale) {
        StakeholderProcess process = catalogue.processes().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("grant.notFound"));
        String clean = CleanText.line(find);
        String sought = clean.substring(0, Math.min(clean.length(), LONGEST_SEARCH));
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return new ModelAndView("web/grant/accredited")
                .addObject("process", process)
                .addObject("find", sought)
                .addObject("words", new GrantWords(catalogue, Language.of(locale)))
                .addObject("page", list.standing(code, sought, today, after == null ? null : GrantId.of(after)));
    }
}
