package org.pregny.review.web;

import java.security.Principal;
import java.util.Locale;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.NotFound;
import org.pregny.review.KeyboardWish;
import org.pregny.review.ReviewDesk;
import org.pregny.review.ReviewTaskId;
import org.pregny.review.SavedViews;
import org.pregny.review.web.Conflicts.Tried;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What is done from the work list without leaving it: start a review, keep a view, switch the keys. */
@Controller
class WorkListActionController {

    private final ReviewDesk desk;
    private final SavedViews saved;
    private final KeyboardWish keys;
    private final Conflicts conflicts;

    WorkListActionController(ReviewDesk desk, SavedViews saved, KeyboardWish keys, Conflicts conflicts) {
        this.desk = desk;
        this.saved = saved;
        this.keys = keys;
        this.conflicts = conflicts;
    }

    /** Starts the review and comes back to the same page of the list. */
    @PostMapping("/review/{id}/take")
    ModelAndView take(
            @PathVariable String id, @RequestParam(defaultValue = "") String list, Principal who, Locale locale) {
        ReviewTaskId task = ReviewTaskId.of(id);
        Tried tried = new Tried(Attempt.CLAIM, task, DecisionForm.EMPTY, null, locale);
        String back = WorkListAddress.ofQuery(list).whole() + "&taken#t" + task;
        return conflicts.answer(tried, () -> {
            desk.claim(task, Actor.staff(who.getName()));
            return new ModelAndView("redirect:" + back);
        });
    }

    @PostMapping("/review/views")
    String keep(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String list,
            @RequestParam(defaultValue = "false") boolean team,
            Principal who) {
        WorkListAddress address = WorkListAddress.ofQuery(list);
        saved.add(name, team, address.query(), who.getName());
        return "redirect:" + address.whole() + "&kept";
    }

    @PostMapping("/review/views/{id}/remove")
    String remove(@PathVariable String id, Principal who) {
        saved.remove(uuid(id), who.getName());
        return "redirect:/review?removed";
    }

    @PostMapping("/review/keys")
    String keys(@RequestParam(defaultValue = "false") boolean on, Principal who) {
        keys.set(who.getName(), on);
        return "redirect:/review?" + (on ? "keysOn" : "keysOff");
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException guessed) {
            throw new NotFound("review.views.notFound");
        }
    }
}
