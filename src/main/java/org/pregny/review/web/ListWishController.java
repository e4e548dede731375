package org.pregny.review.web;

import java.security.Principal;
import org.pregny.kernel.AddressedId;
import org.pregny.review.Desk;
import org.pregny.review.KeyboardWish;
import org.pregny.review.SavedViews;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How somebody wants to work with the list of a desk: keeps a view of it, or switches the single keys. */
@Controller
class ListWishController {

    private final SavedViews saved;
    private final KeyboardWish keys;

    ListWishController(SavedViews saved, KeyboardWish keys) {
        this.saved = saved;
        this.keys = keys;
    }

    @PostMapping("/review/views")
    String keep(
            @RequestParam Desk desk,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String list,
            @RequestParam(defaultValue = "false") boolean team,
            Principal who) {
        String address = desk.beginning(list);
        saved.add(desk, name, team, address.substring(desk.path().length() + 1), who.getName());
        return "redirect:" + address + "&kept";
    }

    @PostMapping("/review/views/{id}/remove")
    String remove(@PathVariable String id, @RequestParam Desk desk, Principal who) {
        saved.remove(AddressedId.of(id, "review.views.notFound"), who.getName());
        return "redirect:" + desk.path() + "?removed";
    }

    @PostMapping("/review/keys")
    String keys(@RequestParam Desk desk, @RequestParam(defaultValue = "false") boolean on, Principal who) {
        keys.set(who.getName(), on);
        return "redirect:" + desk.path() + "?" + (on ? "keysOn" : "keysOff");
    }
}
