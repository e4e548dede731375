package org.pregny.pass.web;

import java.security.Principal;
import java.util.List;
import java.util.UUID;
import org.pregny.accreditation.Removal;
import org.pregny.accreditation.RemovalDesk;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.Actor;
import org.pregny.kernel.NotFound;
import org.pregny.kernel.Refusal;
import org.pregny.pass.Pass;
import org.pregny.pass.PassOffice;
import org.pregny.pass.Revocation;
import org.pregny.pass.RevocationDesk;
import org.pregny.pass.RevocationId;
import org.pregny.pass.RevocationOutcome;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where an organiser decides what another person has blocked. */
@Controller
@RequestMapping("/revocations")
class RevocationController {

    private final RevocationDesk desk;
    private final RemovalDesk removals;
    private final PassOffice passes;
    private final EventCatalogue catalogue;
    private final MessageSource messages;

    RevocationController(
            RevocationDesk desk,
            RemovalDesk removals,
            PassOffice passes,
            EventCatalogue catalogue,
            MessageSource messages) {
        this.messages = messages;
        this.removals = removals;
        this.desk = desk;
        this.passes = passes;
        this.catalogue = catalogue;
    }

    /** One proposal as the organiser reads it; {@code mine} when the reader proposed it. */
    record Proposal(Revocation revocation, Event event, List<Pass> passes, boolean mine) {}

    /** A removal that stands; {@code mine} when the reader removed the organisation. */
    record StandingRemoval(Removal removal, Event event, boolean mine) {}

    /** What was typed to let an organisation in again. */
    record Typed(UUID removal, String authority) {}

    @GetMapping
    ModelAndView open(Principal who) {
        return page(who);
    }

    @PostMapping("/{id}")
    ModelAndView decide(@PathVariable String id, @RequestParam RevocationOutcome outcome, Principal who) {
        try {
            desk.decide(id(id), outcome, Actor.staff(who.getName()));
            return new ModelAndView("redirect:/revocations?" + outcome);
        } catch (Refusal refused) {
            return again(who, refused, null);
        }
    }

    /** By another organiser than the one who removed it, on a named authority. */
    @PostMapping("/removals/{id}")
    ModelAndView readmit(@PathVariable String id, @RequestParam(defaultValue = "") String authority, Principal who) {
        UUID removal = id(id).uuid();
        try {
            removals.readmit(removal, authority, Actor.staff(who.getName()));
            return new ModelAndView("redirect:/revocations?readmitted");
        } catch (Refusal refused) {
            boolean field = refused.kind() == Refusal.Kind.INVALID;
            return again(who, refused, field ? "authority-" + removal : null)
                    .addObject("typed", new Typed(removal, authority));
        }
    }

    /** @param field what must be put right, or null when that would not help */
    private ModelAndView again(Principal who, Refusal refused, String field) {
        String words = messages.getMessage(refused.messageKey(), refused.args(), LocaleContextHolder.getLocale());
        ModelAndView page = page(who).addObject("faults", List.of(new KitPages.Fault(field, words)));
        page.setStatus(field == null ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    private ModelAndView page(Principal who) {
        List<Proposal> proposals =
                desk.open().stream().map(r -> proposal(r, who.getName())).toList();
        return new ModelAndView("web/pass/revocations")
                .addObject("proposals", proposals)
                .addObject(
                        "removals",
                        removals.standing().stream()
                                .map(r -> standing(r, who.getName()))
                                .toList());
    }

    private StandingRemoval standing(Removal removal, String reader) {
        return new StandingRemoval(
                removal, catalogue.event(removal.event()), removal.removedBy().equals(reader));
    }

    private Proposal proposal(Revocation revocation, String reader) {
        return new Proposal(
                revocation,
                catalogue.event(revocation.event()),
                revocation.passes().stream().map(passes::pass).toList(),
                revocation.isProposedBy(reader));
    }

    private static RevocationId id(String text) {
        try {
            return new RevocationId(UUID.fromString(text));
        } catch (IllegalArgumentException guessed) {
            throw new NotFound("pass.notFound");
        }
    }
}
