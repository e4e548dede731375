package org.pregny.screening.web;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.pregny.kernel.Language;
import org.pregny.review.Desk;
import org.pregny.review.DeskOrder;
import org.pregny.review.KeyboardWish;
import org.pregny.review.SavedViews;
import org.pregny.screening.ScreeningFilter;
import org.pregny.screening.ScreeningList;
import org.pregny.screening.ScreeningQueue;
import org.pregny.screening.ScreeningRun;
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
    private final ScreeningChoices choices;
    private final SavedViews saved;
    private final KeyboardWish keys;
    private final Clock clock;

    ScreeningListController(
            ScreeningList list,
            ScreeningLists lists,
            ScreeningChoices choices,
            SavedViews saved,
            KeyboardWish keys,
            Clock clock) {
        this.list = list;
        this.lists = lists;
        this.choices = choices;
        this.saved = saved;
        this.keys = keys;
        this.clock = clock;
    }

    @GetMapping("/screening")
    ModelAndView show(@RequestParam Map<String, String> sent, Locale locale) {
        ScreeningAddress address = ScreeningAddress.of(sent);
        ScreeningFilter filter = lists.filter(address);
        return new ModelAndView("web/screening/list")
                .addObject("desk", Desk.SCREENING)
                .addObject("address", address)
                .addObject("search", lists.search(address))
                .addObject("page", list.page(filter, address.order(), address.place()))
                .addObject("counts", list.counts(filter))
                .addObject("counted", Integer.MAX_VALUE)
                .addObject("saved", saved.of(Desk.SCREENING, filter.signInName()))
                .addObject("keys", keys.isOn(filter.signInName()))
                .addObject("views", ScreeningQueue.values())
                .addObject("orders", DeskOrder.values())
                .addObject("actions", ScreeningRun.Action.values())
                .addObject("now", clock.instant())
                .addAllObjects(choices.in(Language.of(locale)));
    }

    /** What is searched for comes by post and goes on sealed. */
    @PostMapping("/screening/find")
    String find(@RequestParam Map<String, String> sent, @RequestParam(defaultValue = "") String text) {
        return "redirect:" + lists.found(sent, text);
    }
}
