package org.pregny.process.web;

import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Refusal;
import org.pregny.process.migration.Migration;
import org.pregny.process.migration.MigrationChoices;
import org.pregny.process.migration.MigrationDesk;
import org.pregny.process.migration.MigrationId;
import org.pregny.process.migration.MigrationItem;
import org.pregny.process.migration.MigrationRefused;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Moves running cases to another version of their model: plan it, rehearse it, confirm it, follow it, read the report. */
@Controller
@RequestMapping("/operations/migrations")
class MigrationController {

    private final MigrationDesk desk;
    private final MigrationPages pages;
    private final StepWords steps;
    private final MessageSource messages;

    MigrationController(MigrationDesk desk, MigrationPages pages, StepWords steps, MessageSource messages) {
        this.desk = desk;
        this.pages = pages;
        this.steps = steps;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView list() {
        return pages.list();
    }

    @PostMapping
    String open(@RequestParam String source, Principal who) {
        return to(desk.open(source, actor(who)));
    }

    @GetMapping("/{id}")
    ModelAndView show(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "0") int from,
            Locale locale) {
        return pages.page(MigrationId.of(id), state(show), Math.max(0, from), locale);
    }

    @PostMapping("/{id}/target")
    String aim(@PathVariable String id, @RequestParam String target) {
        desk.aim(MigrationId.of(id), target);
        return to(MigrationId.of(id));
    }

    @PostMapping("/{id}/check")
    Object check(@PathVariable String id, @RequestParam Map<String, String> typed, Locale locale) {
        MigrationChoices choices = new MigrationForm(typed).choices();
        try {
            desk.check(MigrationId.of(id), choices);
            return to(MigrationId.of(id));
        } catch (MigrationRefused refused) {
            onlyFaults(refused);
            return faulty(MigrationId.of(id), choices, refused, locale);
        }
    }

    @PostMapping("/{id}/plan")
    String planOtherwise(@PathVariable String id) {
        desk.planOtherwise(MigrationId.of(id));
        return to(MigrationId.of(id));
    }

    @PostMapping("/{id}/start")
    Object start(
            @PathVariable String id, @RequestParam(defaultValue = "") String number, Principal who, Locale locale) {
        try {
            desk.start(MigrationId.of(id), number, actor(who));
            return to(MigrationId.of(id));
        } catch (MigrationRefused refused) {
            onlyFaults(refused);
            return unprocessable(
                            pages.page(MigrationId.of(id), null, 0, locale),
                            List.of(Map.of("id", "number", "words", words(refused, locale))))
                    .addObject("number", number);
        }
    }

    @PostMapping("/{id}/stop")
    String stop(@PathVariable String id, Principal who) {
        desk.stop(MigrationId.of(id), actor(who));
        return to(MigrationId.of(id));
    }

    @PostMapping("/{id}/resume")
    String resume(@PathVariable String id, Principal who) {
        desk.resume(MigrationId.of(id), actor(who));
        return to(MigrationId.of(id));
    }

    private ModelAndView faulty(MigrationId id, MigrationChoices choices, MigrationRefused refused, Locale locale) {
        Migration migration = desk.migration(id);
        List<Map<String, String>> faults = refused.faults().isEmpty()
                ? List.of(Map.of("id", "places", "words", words(refused, locale)))
                : steps.faults(refused.faults(), steps.labels(migration, locale), locale);
        return unprocessable(pages.plan(migration, choices, faults, locale), faults);
    }

    private static ModelAndView unprocessable(ModelAndView page, List<Map<String, String>> faults) {
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page.addObject("faults", faults);
    }

    private static void onlyFaults(MigrationRefused refused) {
        if (refused.kind() != Refusal.Kind.INVALID) {
            throw refused;
        }
    }

    private String words(Refusal refusal, Locale locale) {
        return messages.getMessage(refusal.messageKey(), refusal.args(), locale);
    }

    private static MigrationItem.State state(String text) {
        return Arrays.stream(MigrationItem.State.values())
                .filter(s -> s.name().equals(text))
                .findFirst()
                .orElse(null);
    }

    private static String to(MigrationId id) {
        return "redirect:/operations/migrations/" + id;
    }

    private static Actor actor(Principal who) {
        return Actor.staff(who.getName());
    }
}
