package org.pregny.review.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pregny.application.ParkingDesk;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.Language;
import org.pregny.kernel.RegionalGroup;
import org.pregny.review.BasisVerdict;
import org.pregny.review.Desk;
import org.pregny.review.DeskOrder;
import org.pregny.review.DeskPage;
import org.pregny.review.KeyboardWish;
import org.pregny.review.ReviewStage;
import org.pregny.review.ReviewTask;
import org.pregny.review.SavedViews;
import org.pregny.review.SealedSearch;
import org.pregny.review.WorkList;
import org.pregny.review.WorkListFilter;
import org.pregny.review.WorkListFilter.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The reviewers' work list; its address is its filter, so that a view can be bookmarked and shared. */
@Controller
class WorkListController {

    private final WorkList list;
    private final WorkListChoices choices;
    private final SealedSearch searches;
    private final SavedViews saved;
    private final KeyboardWish keys;
    private final ParkingDesk parking;
    private final EventCatalogue catalogue;
    private final Clock clock;

    WorkListController(
            WorkList list,
            WorkListChoices choices,
            SealedSearch searches,
            SavedViews saved,
            KeyboardWish keys,
            ParkingDesk parking,
            EventCatalogue catalogue,
            Clock clock) {
        this.list = list;
        this.choices = choices;
        this.searches = searches;
        this.saved = saved;
        this.keys = keys;
        this.parking = parking;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @GetMapping("/review")
    ModelAndView show(@RequestParam Map<String, String> sent, Principal who, Locale locale) {
        WorkListAddress address = WorkListAddress.of(sent);
        String search = searches.open(address.sealedSearch());
        WorkListFilter filter = new WorkListFilter(
                address.view(),
                who.getName(),
                address.narrowing(),
                search.isEmpty() ? List.of() : WorkList.words(search));
        DeskPage<ReviewTask> page = list.page(filter, address.order(), address.place());
        return new ModelAndView("web/review/list")
                .addObject("address", address)
                .addObject("search", search)
                .addObject("page", page)
                .addObject("lines", lines(page, Language.of(locale)))
                .addObject("counts", list.counts(filter))
                .addObject("counted", WorkList.COUNTED)
                .addObject("desk", Desk.REVIEW)
                .addObject("saved", saved.of(Desk.REVIEW, who.getName()))
                .addObject("keys", keys.isOn(who.getName()))
                .addObject("choices", choices.in(Language.of(locale)))
                .addAllObjects(codes());
    }

    /** Leads see how many are not in the list because they wait for others. */
    @ModelAttribute("parked")
    int parked(HttpServletRequest request) {
        return request.isUserInRole(LeadAdvice.LEAD) ? parking.waiting() : 0;
    }

    private static Map<String, Object> codes() {
        return Map.of(
                "views", View.values(),
                "orders", DeskOrder.values(),
                "regions", RegionalGroup.values(),
                "verdicts", BasisVerdict.values(),
                "stages", ReviewStage.values());
    }

    /** What is searched for comes by post and goes on sealed: a name does not stand in an address. */
    @PostMapping("/review/find")
    String find(@RequestParam Map<String, String> sent, @RequestParam(defaultValue = "") String text) {
        return "redirect:" + WorkListAddress.of(sent).find(searches.seal(text));
    }

    private List<WorkListLine> lines(DeskPage<ReviewTask> page, Language language) {
        CodeWording words = new CodeWording(catalogue, language);
        Instant now = clock.instant();
        return page.tasks().stream()
                .map(task -> WorkListLine.of(task, words, now))
                .toList();
    }
}
