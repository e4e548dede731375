package org.pregny.audit.web;

import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.pregny.audit.AuditTrail;
import org.pregny.audit.CaseFinder;
import org.pregny.kernel.HumanCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The way to a case: by the number of its application, by its id, or from the newest. */
@Controller
class CaseListController {

    private static final int SHOWN = 50;

    private final CaseFinder finder;
    private final AuditTrail trail;

    CaseListController(CaseFinder finder, AuditTrail trail) {
        this.finder = finder;
        this.trail = trail;
    }

    @GetMapping("/cases")
    ModelAndView list(@RequestParam(defaultValue = "") String find) {
        String wanted = find.strip();
        return finder.byNumber(HumanCode.normalise(wanted))
                .or(() -> byId(wanted))
                .map(id -> new ModelAndView("redirect:/cases/" + id))
                .orElseGet(() -> new ModelAndView("web/audit/cases")
                        .addObject("find", wanted)
                        .addObject("utc", ZoneOffset.UTC)
                        .addObject("cases", finder.latest(SHOWN)));
    }

    private Optional<UUID> byId(String text) {
        try {
            return Optional.of(UUID.fromString(text))
                    .filter(id -> !trail.storyOf(id).isEmpty());
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
