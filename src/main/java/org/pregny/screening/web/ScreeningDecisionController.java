package org.pregny.screening.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pregny.kernel.Actor;
import org.pregny.opinion.Signatory;
import org.pregny.screening.RefusalRehearsal;
import org.pregny.screening.ScreeningDecisions;
import org.pregny.screening.ScreeningResult;
import org.pregny.screening.ScreeningTaskId;
import org.pregny.screening.SeenRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Ends a task: with a verdict, or with a question to the organisation. */
@Controller
@RequestMapping("/screening/{id}")
class ScreeningDecisionController {

    private final ScreeningDecisions decisions;
    private final RefusalRehearsal rehearsal;
    private final ScreeningCases cases;
    private final ScreeningConflicts conflicts;

    ScreeningDecisionController(
            ScreeningDecisions decisions,
            RefusalRehearsal rehearsal,
            ScreeningCases cases,
            ScreeningConflicts conflicts) {
        this.decisions = decisions;
        this.rehearsal = rehearsal;
        this.cases = cases;
        this.conflicts = conflicts;
    }

    @PostMapping("/decision")
    ModelAndView decide(@PathVariable String id, @RequestParam Map<String, String> typed, Locale locale) {
        ScreeningTaskId task = ScreeningTaskId.of(id);
        ScreeningForm form = new ScreeningForm(typed, List.of());
        return conflicts.attempt(task, form, locale, () -> decide(task, form), "decided");
    }

    /** Shows the letter of a refusal in the organisation's language, above the form as typed. Nothing is decided. */
    @PostMapping("/preview")
    ModelAndView preview(@PathVariable String id, @RequestParam Map<String, String> typed, Locale locale) {
        ScreeningTaskId task = ScreeningTaskId.of(id);
        ScreeningForm form = new ScreeningForm(typed, List.of());
        ModelAndView page = cases.page(task, locale).addObject("form", form);
        ModelAndView tried = conflicts.attempt(
                task,
                form,
                locale,
                () -> page.addObject(
                        "letter", rehearsal.letter(form.seen(task), form.reason(), form.get("note"), actor())),
                "previewed");
        return page.getModel().containsKey("letter") ? page : tried;
    }

    @PostMapping("/information")
    ModelAndView ask(
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            @RequestParam(defaultValue = "") List<String> ticked,
            Locale locale) {
        ScreeningTaskId task = ScreeningTaskId.of(id);
        ScreeningForm form = new ScreeningForm(typed, ticked);
        return conflicts.attempt(
                task, form, locale, () -> decisions.ask(form.seen(task), form.asking(), actor()), "asked");
    }

    private void decide(ScreeningTaskId task, ScreeningForm form) {
        SeenRequest seen = form.seen(task);
        String note = form.get("note");
        ScreeningResult verdict = form.verdict();
        if (verdict == null) {
            throw ScreeningDecisions.nothingSaid();
        }
        switch (verdict) {
            case PRE_APPROVED -> decisions.preApprove(seen, note, actor());
            case REFUSED -> decisions.refuse(seen, form.reason(), note, actor());
            case RECOMMENDED -> decisions.recommend(seen, actor());
            case SENT_BACK -> decisions.sendBack(seen, note, actor());
            case UPHELD -> decisions.uphold(seen, form.reason(), note, actor());
            case REVERSED -> decisions.reverse(seen, note, actor());
            default -> throw ScreeningDecisions.nothingSaid();
        }
    }

    private static Actor actor() {
        return Signatory.signedIn().actor();
    }
}
