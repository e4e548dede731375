package org.pregny.desk.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.pregny.desk.AccessLane;
import org.pregny.desk.PickUpDesk;
import org.pregny.desk.PickupForecast;
import org.pregny.pass.Pass;
import org.pregny.pass.PassCard;
import org.pregny.pass.PassCards;
import org.pregny.pass.PassId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The search of the pick-up desk; searched by POST, for names do not belong into addresses. */
@Controller
@RequestMapping("/desk")
class DeskController {

    private final PickUpDesk desk;
    private final PassCards cards;
    private final AccessLane lane;
    private final PickupForecast forecast;

    DeskController(PickUpDesk desk, PassCards cards, AccessLane lane, PickupForecast forecast) {
        this.desk = desk;
        this.cards = cards;
        this.lane = lane;
        this.forecast = forecast;
    }

    /** One pass that was found. */
    record Found(Pass pass, PassCard card, boolean assist) {}

    @GetMapping
    ModelAndView search() {
        return new ModelAndView("web/desk/search").addObject("awaited", forecast.awaited());
    }

    /** A code or a number stands for one pass, whose page opens at once; a name may stand for many. */
    @PostMapping
    ModelAndView search(@RequestParam(defaultValue = "") String find, Locale locale) {
        return desk.certain(find)
                .map(pass -> new ModelAndView("redirect:/desk/passes/" + pass.id()))
                .orElseGet(() -> results(find, locale));
    }

    /** Whoever needs assistance stands first. */
    private ModelAndView results(String find, Locale locale) {
        List<Pass> passes = desk.find(find);
        Set<PassId> assisted = lane.of(passes);
        List<Found> found = passes.stream()
                .map(pass -> new Found(pass, cards.of(pass, locale), assisted.contains(pass.id())))
                .sorted(Comparator.comparing(Found::assist).reversed())
                .toList();
        return new ModelAndView("web/desk/search").addObject("find", find).addObject("found", found);
    }
}
