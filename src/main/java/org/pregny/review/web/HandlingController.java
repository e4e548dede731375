package org.pregny.review.web;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pregny.kernel.Actor;
import org.pregny.kernel.NotFound;
import org.pregny.kernel.PageFaults;
import org.pregny.kernel.Refusal;
import org.pregny.opinion.Signatory;
import org.pregny.review.BarOverriding;
import org.pregny.review.Bars;
import org.pregny.review.ConflictDeclaration;
import org.pregny.review.ConflictKind;
import org.pregny.review.NameAsking;
import org.pregny.review.NameVeils;
import org.pregny.review.Office;
import org.pregny.review.Offices;
import org.pregny.review.ReviewDesk;
import org.pregny.review.ReviewTask;
import org.pregny.review.ReviewTaskId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who handles a case: its office, how it came there, and who may not handle it. */
@Controller
@RequestMapping("/review/{id}/handling")
class HandlingController {

    private final ReviewDesk desk;
    private final Offices offices;
    private final Bars bars;
    private final BarOverriding overriding;
    private final NameAsking names;
    private final NameVeils veils;
    private final RefusedForm form;

    HandlingController(
            ReviewDesk desk,
            Offices offices,
            Bars bars,
            BarOverriding overriding,
            NameAsking names,
            NameVeils veils,
            RefusedForm form) {
        this.desk = desk;
        this.offices = offices;
        this.bars = bars;
        this.overriding = overriding;
        this.names = names;
        this.veils = veils;
        this.form = form;
    }

    @GetMapping
    ModelAndView show(@PathVariable String id) {
        return page(ReviewTaskId.of(id), Map.of());
    }

    @PostMapping("/conflict")
    ModelAndView declare(@PathVariable String id, @RequestParam Map<String, String> typed, Locale locale) {
        ConflictDeclaration said = new ConflictDeclaration(kind(typed.get("kind")), typed.get("words"));
        return attempt(id, typed, () -> bars.declare(ReviewTaskId.of(id), said, actor()), "declared", locale);
    }

    @PostMapping("/office")
    ModelAndView handOver(@PathVariable String id, @RequestParam Map<String, String> typed, Locale locale) {
        String office = typed.getOrDefault("office", "");
        String reason = typed.getOrDefault("reason", "");
        return attempt(
                id, typed, () -> offices.handOver(ReviewTaskId.of(id), office, reason, actor()), "handedOver", locale);
    }

    @PostMapping("/conflicts/{bar}")
    ModelAndView lift(
            @PathVariable String id, @PathVariable String bar, @RequestParam Map<String, String> typed, Locale locale) {
        return attempt(
                id,
                typed,
                () -> overriding.propose(uuid(bar), typed.getOrDefault("grounds", ""), Signatory.signedIn()),
                "proposed",
                locale);
    }

    @PostMapping("/names")
    ModelAndView askForNames(@PathVariable String id, @RequestParam Map<String, String> typed, Locale locale) {
        String grounds = typed.getOrDefault("grounds", "");
        return attempt(
                id, typed, () -> names.ask(ReviewTaskId.of(id), grounds, Signatory.signedIn()), "proposed", locale);
    }

    private ModelAndView attempt(String id, Map<String, String> typed, Runnable work, String next, Locale locale) {
        try {
            work.run();
            return new ModelAndView("redirect:/review/" + ReviewTaskId.of(id) + "/handling?" + next);
        } catch (NotFound nobody) {
            throw nobody;
        } catch (Refusal refused) {
            return form.on(page(ReviewTaskId.of(id), typed), refused, locale);
        }
    }

    private ModelAndView page(ReviewTaskId id, Map<String, String> typed) {
        ReviewTask task = desk.task(id);
        Map<String, Office> all = offices.all().stream().collect(Collectors.toMap(Office::code, office -> office));
        Signatory reader = Signatory.signedIn();
        return new ModelAndView("web/review/handling")
                .addObject("task", task)
                .addObject("offices", offices.all())
                .addObject("office", all.get(task.office() == null ? Office.MAIN : task.office()))
                .addObject("byCode", all)
                .addObject("routing", offices.routing(id).orElse(null))
                .addObject("handovers", offices.handovers(id))
                .addObject("bars", bars.standing(task))
                .addObject("kinds", ConflictKind.values())
                .addObject("me", reader.name())
                .addObject("lead", reader.roles().contains("LEAD_REVIEWER"))
                .addObject(
                        "shownUntil",
                        veils.shownUntil(task.application(), reader.name()).orElse(null))
                .addObject("typed", typed)
                .addObject("utc", ZoneOffset.UTC)
                .addObject("faults", new PageFaults());
    }

    static ConflictKind kind(String typed) {
        return Arrays.stream(ConflictKind.values())
                .filter(kind -> kind.name().equals(typed))
                .findFirst()
                .orElse(null);
    }

    private static Actor actor() {
        return Signatory.signedIn().actor();
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException guessed) {
            throw new NotFound("review.notFound");
        }
    }
}
