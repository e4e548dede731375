package org.pregny.grant.web;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.pregny.event.EventCatalogue;
import org.pregny.grant.AccreditationGrant;
import org.pregny.grant.GrantDesk;
import org.pregny.grant.GrantId;
import org.pregny.grant.GrantReach;
import org.pregny.grant.MeasureDesk;
import org.pregny.grant.MeasureDraft;
import org.pregny.grant.MeasureGround;
import org.pregny.grant.MeasureKind;
import org.pregny.grant.MeasureRefused;
import org.pregny.kernel.Language;
import org.pregny.kernel.NotFound;
import org.pregny.kernel.PageFaults;
import org.pregny.kernel.Refusal;
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

/** One accreditation with its history, what could be done with it, and what that would do. */
@Controller
@RequestMapping("/accreditations/{id}")
class GrantController {

    private final GrantDesk desk;
    private final MeasureDesk measures;
    private final GrantReach reach;
    private final EventCatalogue catalogue;
    private final MessageSource messages;

    GrantController(
            GrantDesk desk, MeasureDesk measures, GrantReach reach, EventCatalogue catalogue, MessageSource messages) {
        this.desk = desk;
        this.measures = measures;
        this.reach = reach;
        this.catalogue = catalogue;
        this.messages = messages;
    }

    /** What was typed, as it was typed. */
    record Typed(String ground, String authority, String words, String grounds) {

        static final Typed NOTHING = new Typed("", "", "", "");

        MeasureDraft draft(MeasureKind kind) {
            MeasureGround known = Arrays.stream(MeasureGround.values())
                    .filter(g -> g.name().equals(ground))
                    .findFirst()
                    .orElse(null);
            return new MeasureDraft(kind, known, authority, words, grounds);
        }
    }

    @GetMapping
    ModelAndView one(@PathVariable String id, Locale locale) {
        AccreditationGrant grant = desk.grant(GrantId.of(id));
        List<MeasureKind> kinds = Arrays.stream(MeasureKind.values())
                .filter(kind -> kind.isOpenTo(grant.state()))
                .toList();
        return page("web/grant/one", grant, locale)
                .addObject("utc", ZoneOffset.UTC)
                .addObject("measures", measures.of(grant.id()))
                .addObject("open", measures.open(grant.id()).isPresent())
                .addObject("kinds", kinds);
    }

    @GetMapping("/{kind}")
    ModelAndView form(@PathVariable String id, @PathVariable String kind, Locale locale) {
        return form(desk.grant(GrantId.of(id)), kind(kind), Typed.NOTHING, new PageFaults(), locale);
    }

    @PostMapping("/{kind}")
    ModelAndView propose(
            @PathVariable String id,
            @PathVariable String kind,
            @RequestParam(defaultValue = "") String ground,
            @RequestParam(defaultValue = "") String authority,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String grounds,
            Locale locale) {
        Typed typed = new Typed(ground, authority, words, grounds);
        AccreditationGrant grant = desk.grant(GrantId.of(id));
        try {
            measures.propose(grant.id(), typed.draft(kind(kind)), Signatory.signedIn());
            return new ModelAndView("redirect:/accreditations/" + grant.id() + "?proposed");
        } catch (MeasureRefused refused) {
            PageFaults faults = new PageFaults();
            faults.add(refused.field() == null ? "" : refused.field(), words(refused, locale));
            return again(form(grant, kind(kind), typed, faults, locale), refused);
        } catch (NotFound nobody) {
            throw nobody;
        } catch (Refusal refused) {
            PageFaults faults = PageFaults.of(refused, words(refused, locale));
            return again(form(grant, kind(kind), typed, faults, locale), refused);
        }
    }

    private static ModelAndView again(ModelAndView form, Refusal refused) {
        boolean field = refused.kind() == Refusal.Kind.INVALID;
        form.setStatus(field ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.CONFLICT);
        return form;
    }

    private ModelAndView form(
            AccreditationGrant grant, MeasureKind kind, Typed typed, PageFaults faults, Locale locale) {
        return page("web/grant/measure", grant, locale)
                .addObject("kind", kind)
                .addObject("reasons", MeasureGround.values())
                .addObject("typed", typed)
                .addObject("faults", faults);
    }

    private ModelAndView page(String template, AccreditationGrant grant, Locale locale) {
        return new ModelAndView(template)
                .addObject("grant", grant)
                .addObject("effect", reach.effect(grant))
                .addObject("words", new GrantWords(catalogue, Language.of(locale)));
    }

    private String words(Refusal refused, Locale locale) {
        return messages.getMessage(refused.messageKey(), refused.args(), locale);
    }

    private static MeasureKind kind(String text) {
        return Arrays.stream(MeasureKind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() -> new NotFound("grant.notFound"));
    }
}
