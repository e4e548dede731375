package org.pregny.opinion.web;

import java.security.Principal;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Refusal;
import org.pregny.opinion.Matter;
import org.pregny.opinion.OpinionDesk;
import org.pregny.opinion.Proposal;
import org.pregny.opinion.ProposalId;
import org.pregny.opinion.Signatory;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The queue of what waits for a second opinion, and what became of the last ones. */
@Controller
@RequestMapping("/opinions")
class OpinionController {

    private final OpinionDesk desk;
    private final MessageSource messages;

    OpinionController(OpinionDesk desk, MessageSource messages) {
        this.desk = desk;
        this.messages = messages;
    }

    /** One proposal as its reader sees it: whether it is the reader's own, and whether the reader may give an opinion. */
    record Asked(Proposal proposal, List<Matter.Line> lines, String address, boolean mine, boolean yours) {}

    /** What was typed about a proposal that is still open. */
    record Typed(String proposal, String note) {}

    /** One line of the error summary. */
    record Fault(String id, String words) {}

    @GetMapping
    ModelAndView list(Locale locale) {
        return page(locale);
    }

    @PostMapping("/{id}")
    ModelAndView give(
            @PathVariable String id,
            @RequestParam boolean agreed,
            @RequestParam(defaultValue = "") String note,
            Locale locale) {
        try {
            desk.give(ProposalId.of(id), agreed, note, Signatory.signedIn());
            return new ModelAndView("redirect:/opinions?" + (agreed ? "agreed" : "turnedDown"));
        } catch (Refusal refused) {
            return again(refused, new Typed(id, note), locale);
        }
    }

    @PostMapping("/{id}/back")
    ModelAndView takeBack(@PathVariable String id, Principal who, Locale locale) {
        try {
            desk.takeBack(ProposalId.of(id), Actor.staff(who.getName()));
            return new ModelAndView("redirect:/opinions?takenBack");
        } catch (Refusal refused) {
            return again(refused, null, locale);
        }
    }

    private ModelAndView again(Refusal refused, Typed typed, Locale locale) {
        boolean field = refused.kind() == Refusal.Kind.INVALID && typed != null;
        String words = messages.getMessage(refused.messageKey(), refused.args(), locale);
        Fault fault = new Fault(field ? "note-" + typed.proposal() : null, words);
        ModelAndView page = page(locale).addObject("faults", List.of(fault)).addObject("typed", typed);
        page.setStatus(field ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.CONFLICT);
        return page;
    }

    private ModelAndView page(Locale locale) {
        Signatory reader = Signatory.signedIn();
        return new ModelAndView("web/opinion/list")
                .addObject("open", concerning(desk.open(), reader, locale))
                .addObject("settled", concerning(desk.settled(), reader, locale))
                .addObject(
                        "rules",
                        desk.rules().stream()
                                .filter(rule -> rule.concerns(reader))
                                .toList())
                .addObject("utc", ZoneOffset.UTC);
    }

    /** Nobody reads what is asked of others only. */
    private List<Asked> concerning(List<Proposal> proposals, Signatory reader, Locale locale) {
        return proposals.stream()
                .filter(proposal -> desk.ruleOf(proposal.matter()).concerns(reader))
                .map(proposal -> asked(proposal, reader, locale))
                .toList();
    }

    private Asked asked(Proposal proposal, Signatory reader, Locale locale) {
        Matter matter = desk.matter(proposal);
        boolean mine = proposal.isProposedBy(reader.name());
        boolean yours = !mine
                && matter.isOpenTo(proposal, reader.name())
                && desk.ruleOf(proposal.matter()).maySecond(reader);
        return new Asked(
                proposal,
                proposal.isOpen() ? matter.lines(proposal, locale) : List.of(),
                reader.roles().stream().anyMatch(matter.readers()::contains) ? matter.address(proposal) : null,
                mine,
                yours);
    }
}
