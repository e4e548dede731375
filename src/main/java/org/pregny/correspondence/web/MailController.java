package org.pregny.correspondence.web;

import java.security.Principal;
import java.time.ZoneOffset;
import java.util.UUID;
import org.pregny.correspondence.MailRoom;
import org.pregny.kernel.Actor;
import org.pregny.kernel.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The outbox, for operators: what waits, what left, what failed. */
@Controller
@RequestMapping("/operations/mail")
class MailController {

    private static final int SHOWN = 200;

    private final MailRoom room;

    MailController(MailRoom room) {
        this.room = room;
    }

    @GetMapping
    ModelAndView list() {
        return new ModelAndView("web/correspondence/mails")
                .addObject("mails", room.latest(SHOWN))
                .addObject("utc", ZoneOffset.UTC);
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable String id) {
        UUID mail = idOf(id);
        return new ModelAndView("web/correspondence/mail")
                .addObject("mail", room.mail(mail))
                .addObject("opened", OpenedMail.of(room.message(mail)))
                .addObject("utc", ZoneOffset.UTC);
    }

    @PostMapping("/{id}/resend")
    String resend(@PathVariable String id, Principal who) {
        boolean queued = room.resend(idOf(id), Actor.staff(who.getName()));
        return "redirect:/operations/mail/" + id + (queued ? "?queued" : "?notFailed");
    }

    static UUID idOf(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException guessed) {
            throw new NotFound("correspondence.mail.notFound");
        }
    }
}
