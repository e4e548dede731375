package org.pregny.desk.web;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.pregny.desk.LossReplacement;
import org.pregny.desk.PickUpDesk;
import org.pregny.kernel.Actor;
import org.pregny.kernel.NotFound;
import org.pregny.kernel.Refusal;
import org.pregny.opinion.Proposal;
import org.pregny.opinion.Signatory;
import org.pregny.pass.Pass;
import org.pregny.pass.PassCause;
import org.pregny.pass.PassId;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** One pass at the desk: compared with the holder's document, activated, or replaced. */
@Controller
@RequestMapping("/desk/passes/{id}")
class DeskPassController {

    private final PickUpDesk desk;
    private final LossReplacement losses;
    private final DeskPassPages pages;
    private final MessageSource messages;

    DeskPassController(PickUpDesk desk, LossReplacement losses, DeskPassPages pages, MessageSource messages) {
        this.desk = desk;
        this.losses = losses;
        this.pages = pages;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView show(@PathVariable String id, Locale locale) {
        return pages.page(PassPath.id(id), List.of(), locale);
    }

    @GetMapping("/photo")
    ResponseEntity<byte[]> photo(@PathVariable String id) {
        byte[] jpeg = desk.photoOf(PassPath.id(id)).orElseThrow(() -> new NotFound("desk.pass.notFound"));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(jpeg);
    }

    /** A spoilt pass is exchanged at once; for a lost one, a second person has to agree. */
    @PostMapping("/replacement")
    ModelAndView replace(@PathVariable String id, ReplacementForm form, Principal who, Locale locale) {
        PassId pass = PassPath.id(id);
        List<FaultLine> faults = form.faults(new MessageSourceAccessor(messages, locale));
        if (!faults.isEmpty()) {
            return again(pass, faults, HttpStatus.UNPROCESSABLE_ENTITY, locale).addObject("replacement", form);
        }
        if (form.cause() == PassCause.SPOILT) {
            return goOn(pass, () -> desk.replaceSpoilt(pass, staff(who)).id() + "?replaced", locale);
        }
        return goOn(pass, () -> asked(losses.propose(pass, form.words(), Signatory.signedIn())), locale);
    }

    /** A colleague agrees on the page of the lost pass. */
    @PostMapping("/replacement/agreed")
    ModelAndView agree(@PathVariable String id, Locale locale) {
        PassId pass = PassPath.id(id);
        return goOn(pass, () -> agreed(pass), locale);
    }

    private String agreed(PassId lost) {
        losses.agree(lost, Signatory.signedIn());
        return desk.replacementOf(desk.pass(lost)).map(Pass::id).orElse(lost) + "?replaced";
    }

    private static String asked(Proposal proposal) {
        return proposal.subject() + "?asked";
    }

    private ModelAndView goOn(PassId id, Supplier<String> work, Locale locale) {
        try {
            return new ModelAndView("redirect:/desk/passes/" + work.get());
        } catch (Refusal refused) {
            String words = messages.getMessage(refused.messageKey(), refused.args(), locale);
            return again(id, List.of(new FaultLine(null, words)), HttpStatus.CONFLICT, locale);
        }
    }

    private ModelAndView again(PassId id, List<FaultLine> faults, HttpStatus status, Locale locale) {
        ModelAndView page = pages.page(id, faults, locale);
        page.setStatus(status);
        return page;
    }

    private static Actor staff(Principal who) {
        return Actor.staff(who.getName());
    }
}
