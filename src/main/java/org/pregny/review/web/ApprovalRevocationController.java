package org.pregny.review.web;

import java.util.Arrays;
import java.util.Locale;
import org.pregny.application.ApplicationCase;
import org.pregny.application.ApplicationDesk;
import org.pregny.application.ApprovalRevocationDesk;
import org.pregny.application.ApprovalRevocationRequest;
import org.pregny.application.ParticularsDesk;
import org.pregny.application.Representative;
import org.pregny.application.RepresentativeId;
import org.pregny.application.RevocationGround;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.NotFound;
import org.pregny.kernel.PageFaults;
import org.pregny.kernel.Refusal;
import org.pregny.opinion.Signatory;
import org.pregny.review.NameVeils;
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

/** Where it is proposed that somebody's approval be taken back. */
@Controller
@RequestMapping("/opinions/revocations/{person}")
class ApprovalRevocationController {

    private final ApprovalRevocationDesk desk;
    private final ApplicationDesk applications;
    private final ParticularsDesk particulars;
    private final NameVeils veils;
    private final EventCatalogue catalogue;
    private final MessageSource messages;

    ApprovalRevocationController(
            ApprovalRevocationDesk desk,
            ApplicationDesk applications,
            ParticularsDesk particulars,
            NameVeils veils,
            EventCatalogue catalogue,
            MessageSource messages) {
        this.desk = desk;
        this.applications = applications;
        this.particulars = particulars;
        this.veils = veils;
        this.catalogue = catalogue;
        this.messages = messages;
    }

    /** What was typed, as it was typed. */
    record Typed(String ground, String authority, String words, String grounds) {

        static final Typed NOTHING = new Typed("", "", "", "");

        ApprovalRevocationRequest request() {
            RevocationGround known = Arrays.stream(RevocationGround.values())
                    .filter(g -> g.name().equals(ground))
                    .findFirst()
                    .orElse(null);
            return new ApprovalRevocationRequest(known, authority, words, grounds);
        }
    }

    @GetMapping
    ModelAndView form(@PathVariable String person) {
        return page(id(person), Typed.NOTHING, new PageFaults());
    }

    @PostMapping
    ModelAndView propose(
            @PathVariable String person,
            @RequestParam(defaultValue = "") String ground,
            @RequestParam(defaultValue = "") String authority,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String grounds,
            Locale locale) {
        Typed typed = new Typed(ground, authority, words, grounds);
        try {
            desk.propose(id(person), typed.request(), Signatory.signedIn());
            return new ModelAndView("redirect:/opinions?proposed");
        } catch (NotFound nobody) {
            throw nobody;
        } catch (Refusal refused) {
            return again(id(person), typed, refused, locale);
        }
    }

    private ModelAndView again(RepresentativeId person, Typed typed, Refusal refused, Locale locale) {
        PageFaults faults = new PageFaults();
        String said = messages.getMessage(refused.messageKey(), refused.args(), locale);
        boolean field = refused.kind() == Refusal.Kind.INVALID;
        if (field) {
            faults.add(fieldOf(refused.messageKey()), said);
        } else {
            faults.add(said);
        }
        ModelAndView page = page(person, typed, faults);
        page.setStatus(field ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.CONFLICT);
        return page;
    }

    /** The last part of the key names the field. */
    private static String fieldOf(String messageKey) {
        String last = messageKey.substring(messageKey.lastIndexOf('.') + 1);
        return last.equals("tooLong") ? "grounds" : last.replace("TooLong", "");
    }

    private ModelAndView page(RepresentativeId id, Typed typed, PageFaults faults) {
        Representative person = applications.representative(id).orElseThrow(ApprovalRevocationController::notFound);
        ApplicationCase about = applications.caseOf(person.application());
        ApplicationCase shown = veils.of(
                        about,
                        particulars.particulars(person.application()),
                        Signatory.signedIn().name(),
                        LocaleContextHolder.getLocale())
                .over(about);
        return new ModelAndView("web/review/revocation")
                .addObject("about", shown)
                .addObject("person", shown.person(id))
                .addObject("event", catalogue.event(about.application().event()))
                .addObject("grounds", RevocationGround.values())
                .addObject("typed", typed)
                .addObject("faults", faults);
    }

    private static RepresentativeId id(String text) {
        try {
            return RepresentativeId.of(text);
        } catch (IllegalArgumentException guessed) {
            throw notFound();
        }
    }

    private static NotFound notFound() {
        return new NotFound("review.notFound");
    }
}
