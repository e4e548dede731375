package org.pregny.site.web;

import java.security.Principal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.pregny.kernel.Actor;
import org.pregny.kernel.NotFound;
import org.pregny.kernel.Refusal;
import org.pregny.kernel.Rehearsal;
import org.pregny.kernel.RehearsalClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The rehearsal clock, for organisers; outside a rehearsal there is no such page. */
@Controller
class ClockController {

    private final ObjectProvider<Rehearsal> rehearsal;

    ClockController(ObjectProvider<Rehearsal> rehearsal) {
        this.rehearsal = rehearsal;
    }

    @GetMapping("/clock")
    String form(Model model) {
        Instant now = clock().now();
        model.addAttribute("now", now);
        model.addAttribute("zone", RehearsalClock.GENEVA);
        model.addAttribute(
                "nowLocal", LocalDateTime.ofInstant(now, RehearsalClock.GENEVA).truncatedTo(ChronoUnit.MINUTES));
        return "web/site/clock";
    }

    @PostMapping("/clock")
    String move(@RequestParam String to, Principal who, Model model) {
        try {
            clock().moveTo(
                            LocalDateTime.parse(to)
                                    .atZone(RehearsalClock.GENEVA)
                                    .toInstant(),
                            Actor.staff(who.getName()));
            return "redirect:/clock?moved";
        } catch (DateTimeException notATime) {
            model.addAttribute("problem", "kernel.clock.notATime");
        } catch (Refusal refusal) {
            model.addAttribute("problem", refusal.messageKey());
        }
        model.addAttribute("typed", to);
        return form(model);
    }

    private Rehearsal clock() {
        return rehearsal.stream().findFirst().orElseThrow(() -> new NotFound("site.notFound"));
    }
}
