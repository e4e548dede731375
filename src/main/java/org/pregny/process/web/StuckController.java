package org.pregny.process.web;

import java.security.Principal;
import java.time.ZoneOffset;
import org.pregny.kernel.Actor;
import org.pregny.process.operations.StuckDesk;
import org.pregny.process.operations.StuckSearch;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Work that does not go on although nothing failed, with why and what can be done. */
@Controller
class StuckController {

    private final StuckSearch search;
    private final StuckDesk desk;

    StuckController(StuckSearch search, StuckDesk desk) {
        this.search = search;
        this.desk = desk;
    }

    @GetMapping("/operations/stuck")
    ModelAndView stuck() {
        return new ModelAndView("web/process/stuck")
                .addObject("findings", search.findings())
                .addObject("utc", ZoneOffset.UTC);
    }

    @PostMapping("/operations/jobs/{job}/free")
    String free(@PathVariable String job, Principal who) {
        boolean freed = desk.free(job, Actor.staff(who.getName()));
        return freed ? "redirect:/operations/stuck?freed" : "redirect:/operations/stuck?gone";
    }
}
