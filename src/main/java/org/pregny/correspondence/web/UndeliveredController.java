package org.pregny.correspondence.web;

import java.security.Principal;
import java.time.ZoneOffset;
import java.util.UUID;
import org.pregny.correspondence.OutgoingMail;
import org.pregny.correspondence.UndeliveredDesk;
import org.pregny.correspondence.UndeliveredDesk.Correction;
import org.pregny.kernel.Actor;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The work list of letters that could not be delivered: correct the address, try again, or hand over in print. */
@Controller
@RequestMapping("/undelivered")
class UndeliveredController {

    private static final int SHOWN = 100;

    private final UndeliveredDesk desk;

    UndeliveredController(UndeliveredDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    ModelAndView list() {
        return new ModelAndView("web/correspondence/undelivered")
                .addObject("letters", desk.open(SHOWN))
                .addObject("count", Integer.toString(desk.count()))
                .addObject("utc", ZoneOffset.UTC);
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable String id) {
        return page(MailController.idOf(id), "", null);
    }

    @PostMapping("/{id}/address")
    ModelAndView correct(@PathVariable String id, @RequestParam(defaultValue = "") String address, Principal who) {
        UUID mail = MailController.idOf(id);
        Correction end = desk.correct(mail, address, Actor.staff(who.getName()));
        return end == Correction.MALFORMED || end == Correction.SAME
                ? page(mail, address, end)
                : new ModelAndView("redirect:/undelivered?" + (end == Correction.SENT ? "corrected" : "settled"));
    }

    @PostMapping("/{id}/again")
    String again(@PathVariable String id, Principal who) {
        boolean done = desk.sendAgain(MailController.idOf(id), Actor.staff(who.getName()));
        return "redirect:/undelivered?" + (done ? "again" : "settled");
    }

    @PostMapping("/{id}/print")
    String print(@PathVariable String id, Principal who) {
        boolean done = desk.handOverInPrint(MailController.idOf(id), Actor.staff(who.getName()));
        return "redirect:/undelivered" + (done ? "/" + id + "?printed" : "?settled");
    }

    /** The letter alone, to be printed from the browser. */
    @GetMapping("/{id}/letter")
    ResponseEntity<String> letter(@PathVariable String id) {
        return MailPartController.letter(OpenedMail.of(desk.message(MailController.idOf(id))));
    }

    @GetMapping("/{id}/attachments/{number}")
    ResponseEntity<byte[]> attachment(@PathVariable String id, @PathVariable int number) {
        return MailPartController.attached(OpenedMail.of(desk.message(MailController.idOf(id))), number);
    }

    private ModelAndView page(UUID id, String typed, Correction fault) {
        OutgoingMail mail = desk.mail(id);
        return new ModelAndView("web/correspondence/undeliveredLetter")
                .addObject("mail", mail)
                .addObject("address", desk.stateOf(mail.recipient()))
                .addObject("opened", OpenedMail.of(desk.message(id)))
                .addObject("typed", typed)
                .addObject("fault", fault)
                .addObject("utc", ZoneOffset.UTC);
    }
}
