package org.pregny.bulk.web;

import java.security.Principal;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.pregny.bulk.BulkAction;
import org.pregny.bulk.BulkDesk;
import org.pregny.bulk.BulkRefused;
import org.pregny.bulk.BulkRun;
import org.pregny.bulk.BulkUndo;
import org.pregny.kernel.Actor;
import org.pregny.kernel.PageFaults;
import org.pregny.kernel.Refusal;
import org.pregny.run.ItemState;
import org.pregny.run.RunId;
import org.pregny.run.RunRefused;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Acts on many cases: choose them, say what to do, see what it would do, start it, follow it, come back to it. */
@Controller
@RequestMapping("/bulk")
class BulkController {

    private static final Map<BulkAction, String> FIELDS =
            Map.of(BulkAction.ASK, "question", BulkAction.ASSIGN, "colleague", BulkAction.HAND_OVER, "office");

    private final BulkDesk desk;
    private final BulkUndo undo;
    private final BulkPages pages;
    private final MessageSource messages;

    BulkController(BulkDesk desk, BulkUndo undo, BulkPages pages, MessageSource messages) {
        this.desk = desk;
        this.undo = undo;
        this.pages = pages;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView list(Principal who) {
        return new ModelAndView("web/bulk/list")
                .addObject("utc", ZoneOffset.UTC)
                .addObject("runs", desk.runs(actor(who)));
    }

    @GetMapping("/{id}")
    ModelAndView show(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "0") int from,
            Principal who) {
        return pages.page(RunId.of(id), actor(who), state(show), from);
    }

    @GetMapping("/{id}/action")
    ModelAndView otherwise(@PathVariable String id, Principal who) {
        BulkRun run = desk.run(RunId.of(id), actor(who));
        return pages.choice(run.id(), BulkForm.of(run.plan()), actor(who));
    }

    @PostMapping("/{id}/action")
    Object plan(@PathVariable String id, @RequestParam Map<String, String> typed, Principal who, Locale locale) {
        RunId run = RunId.of(id);
        BulkForm form = new BulkForm(typed);
        Optional<BulkAction> action = form.action();
        if (action.isEmpty()) {
            return faulty(pages.choice(run, form, actor(who)), "action", words("bulk.fault.action", locale));
        }
        try {
            desk.plan(run, form.plan(action.get()), actor(who));
            return to(run);
        } catch (BulkRefused refused) {
            return faulty(pages.choice(run, form, actor(who)), fieldOf(refused, action.get()), words(refused, locale));
        }
    }

    @PostMapping("/{id}/start")
    Object start(
            @PathVariable String id, @RequestParam(defaultValue = "") String number, Principal who, Locale locale) {
        RunId run = RunId.of(id);
        try {
            desk.start(run, number, actor(who));
            return to(run);
        } catch (RunRefused refused) {
            if (refused.kind() != Refusal.Kind.INVALID) {
                throw refused;
            }
            return faulty(pages.page(run, actor(who), null, 0), "number", words(refused, locale));
        }
    }

    @PostMapping("/{id}/stop")
    String stop(@PathVariable String id, Principal who) {
        desk.stop(RunId.of(id), actor(who));
        return to(RunId.of(id));
    }

    @PostMapping("/{id}/resume")
    String resume(@PathVariable String id, Principal who) {
        desk.resume(RunId.of(id), actor(who));
        return to(RunId.of(id));
    }

    @PostMapping("/{id}/undo")
    String undo(@PathVariable String id, Principal who) {
        return to(undo.undo(RunId.of(id), actor(who)));
    }

    private static ModelAndView faulty(ModelAndView page, String field, String words) {
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        PageFaults faults = new PageFaults();
        faults.add(field, words);
        return page.addObject("faults", faults);
    }

    /** Which field a refusal is about. */
    private static String fieldOf(BulkRefused refused, BulkAction action) {
        return switch (refused.messageKey()) {
            case "bulk.fault.reason" -> "reason";
            case "review.office.refused.reason" -> "why";
            default -> FIELDS.getOrDefault(action, "note");
        };
    }

    private String words(Refusal refusal, Locale locale) {
        return messages.getMessage(refusal.messageKey(), refusal.args(), locale);
    }

    private String words(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }

    private static ItemState state(String text) {
        return Arrays.stream(ItemState.values())
                .filter(s -> s.name().equals(text))
                .findFirst()
                .orElse(null);
    }

    private static String to(RunId id) {
        return "redirect:/bulk/" + id;
    }

    private static Actor actor(Principal who) {
        return Actor.staff(who.getName());
    }
}
