package org.pregny.screening.web;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.CountryNames;
import org.pregny.kernel.Language;
import org.pregny.review.Offices;
import org.pregny.round.RoundCatalogue;
import org.pregny.screening.ScreeningFilter;
import org.pregny.screening.ScreeningList;
import org.pregny.screening.ScreeningOrder;
import org.pregny.screening.ScreeningQueue;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of the screening desk; its address is its filter. */
@Controller
class ScreeningListController {

    private final ScreeningList list;
    private final ScreeningLists lists;
    private final RoundCatalogue rounds;
    private final Offices offices;
    private final EventCatalogue catalogue;
    private final Clock clock;

    ScreeningListController(
            ScreeningList list,
            ScreeningLists lists,
            RoundCatalogue rounds,
            Offices offices,
            EventCatalogue catalogue,
            Clock clock) {
        this.list = list;
        this.lists = lists;
        this.rounds = rounds;
        this.offices = offices;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @GetMapping("/screening")
    ModelAndView show(@RequestParam Map<String, String> sent, Locale locale) {
        ScreeningAddress address = ScreeningAddress.of(sent);
        ScreeningFilter filter = lists.filter(address);
        Language language = Language.of(locale);
        return new ModelAndView("web/screening/list")
                .addObject("address", address)
                .addObject("search", lists.search(address))
                .addObject("page", list.page(filter, address.order(), address.place()))
                .addObject("counts", list.counts(filter))
                .addObject("words", new ScreeningWording(rounds.rounds(), catalogue, language))
                .addObject("rounds", rounds.rounds())
                .addObject("countries", CountryNames.all(language))
                .addObject("offices", offices.all())
                .addObject("queues", ScreeningQueue.values())
                .addObject("orders", ScreeningOrder.values())
                .addObject("now", clock.instant());
    }

    /** What is searched for comes by post and goes on sealed. */
    @PostMapping("/screening/find")
    String find(@RequestParam Map<String, String> sent, @RequestParam(defaultValue = "") String text) {
        return "redirect:" + lists.found(sent, text);
    }
}
