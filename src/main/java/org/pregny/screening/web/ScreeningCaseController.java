package org.pregny.screening.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pregny.kernel.Actor;
import org.pregny.opinion.Signatory;
import org.pregny.review.Bars;
import org.pregny.review.ConflictDeclaration;
import org.pregny.review.ConflictKind;
import org.pregny.screening.ScreeningDesk;
import org.pregny.screening.ScreeningNotes;
import org.pregny.screening.ScreeningTaskId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One request on one page, and who has it in hand; opening it does not claim it. */
@Controller
@RequestMapping("/screening/{id}")
class ScreeningCaseController {

    private final ScreeningDesk desk;
    private final ScreeningNotes notes;
    private final Bars bars;
    private final ScreeningCases cases;
    private final ScreeningConflicts conflicts;

    ScreeningCaseController(
            ScreeningDesk desk, ScreeningNotes notes, Bars bars, ScreeningCases cases, ScreeningConflicts conflicts) {
        this.desk = desk;
        this.notes = notes;
        this.bars = bars;
        this.cases = cases;
        this.conflicts = conflicts;
    }

    @GetMapping
    ModelAndView show(@PathVariable String id, Locale locale) {
        return cases.page(ScreeningTaskId.of(id), locale);
    }

    @PostMapping("/claim")
    ModelAndView claim(@PathVariable String id, Locale locale) {
        ScreeningTaskId task = ScreeningTaskId.of(id);
        return conflicts.attempt(task, ScreeningForm.EMPTY, locale, () -> desk.claim(task, actor()), "claimed");
    }

    @PostMapping("/release")
    ModelAndView release(@PathVariable String id, Locale locale) {
        ScreeningTaskId task = ScreeningTaskId.of(id);
        return conflicts.attempt(task, ScreeningForm.EMPTY, locale, () -> desk.release(task, actor()), "released");
    }

    @PostMapping("/notes")
    ModelAndView note(@PathVariable String id, @RequestParam Map<String, String> typed, Locale locale) {
        ScreeningTaskId task = ScreeningTaskId.of(id);
        ScreeningForm form = new ScreeningForm(typed, List.of());
        return conflicts.attempt(task, form, locale, () -> notes.add(task, form.get("internalNote"), actor()), "noted");
    }

    /** Of the organisation, so that it holds in all its cases; this one goes on with somebody else. */
    @PostMapping("/conflict")
    ModelAndView conflict(@PathVariable String id, @RequestParam Map<String, String> typed, Locale locale) {
        ScreeningTaskId task = ScreeningTaskId.of(id);
        ScreeningForm form = new ScreeningForm(typed, List.of());
        ConflictDeclaration said = new ConflictDeclaration(kind(form.get("kind")), form.get("words"));
        String organisation = desk.task(task).organisationName();
        return conflicts.attempt(task, form, locale, () -> bars.declareAhead(organisation, said, actor()), "declared");
    }

    private static ConflictKind kind(String typed) {
        return Arrays.stream(ConflictKind.values())
                .filter(kind -> kind.name().equals(typed))
                .findFirst()
                .orElse(null);
    }

    private static Actor actor() {
        return Signatory.signedIn().actor();
    }
}
