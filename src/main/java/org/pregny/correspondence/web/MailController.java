package org.pregny.correspondence.web;

import java.security.Principal;
import java.time.ZoneOffset;
import java.util.UUID;
import org.pregny.correspondence.MailFilter;
import org.pregny.correspondence.MailRoom;
import org.pregny.correspondence.OutgoingMail.State;
import org.pregny.kernel.Actor;
import org.pregny.kernel.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The outbox, for operators: what waits, what left, what failed; nothing personal stands in an address. */
@Controller
@RequestMapping("/operations/mail")
class MailController {

    private final MailRoom room;

    MailController(MailRoom room) {
        this.room = room;
    }

    @GetMapping
    ModelAndView list(@RequestParam(required = false) State state, @RequestParam(defaultValue = "") String about) {
        return page(new MailFilter(state, null, null, about.isBlank() ? null : idOf(about), null, null));
    }

    /** A search is posted, for it may name a person. */
    @PostMapping
    ModelAndView search(MailSearch search) {
        return page(search.filter());
    }

    private ModelAndView page(MailFilter filter) {
        return new ModelAndView("web/correspondence/mails")
                .addObject("filter", filter)
                .addObject("page", room.page(filter))
                .addObject("counts", room.counts())
                .addObject("flow", room.flow())
                .addObject("states", State.values())
                .addObject("templates", room.templates())
                .addObject("utc", ZoneOffset.UTC);
    }

    @PostMapping("/flow/hold")
    String holdAll(Principal who) {
        return back("", room.holdAll(Actor.staff(who.getName())), "allHeld");
    }

    @PostMapping("/flow/release")
    String releaseAll(Principal who) {
        return back("", room.releaseAll(Actor.staff(who.getName())), "allReleased");
    }

    /** After the server had refused them for a reason of its own. */
    @PostMapping("/flow/resend")
    String resendFailed(Principal who) {
        return back("", room.resendFailed(Actor.staff(who.getName())) > 0, "allQueued");
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable String id) {
        UUID mail = idOf(id);
        return new ModelAndView("web/correspondence/mail")
                .addObject("mail", room.mail(mail))
                .addObject("attempts", room.attempts(mail))
                .addObject("opened", OpenedMail.of(room.message(mail)))
                .addObject("utc", ZoneOffset.UTC);
    }

    @PostMapping("/{id}/resend")
    String resend(@PathVariable String id, Principal who) {
        return back("/" + id, room.resend(idOf(id), Actor.staff(who.getName())), "queued");
    }

    @PostMapping("/{id}/hold")
    String hold(@PathVariable String id, Principal who) {
        return back("/" + id, room.hold(idOf(id), Actor.staff(who.getName())), "held");
    }

    @PostMapping("/{id}/release")
    String release(@PathVariable String id, Principal who) {
        return back("/" + id, room.release(idOf(id), Actor.staff(who.getName())), "released");
    }

    @PostMapping("/{id}/cancel")
    String cancel(@PathVariable String id, Principal who) {
        return back("/" + id, room.cancel(idOf(id), Actor.staff(who.getName())), "cancelled");
    }

    private static String back(String path, boolean done, String what) {
        return "redirect:/operations/mail" + path + "?" + (done ? what : "unchanged");
    }

    static UUID idOf(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException guessed) {
            throw new NotFound("correspondence.mail.notFound");
        }
    }
}
