package org.pregny.screening.web;

import java.util.Locale;
import org.pregny.kernel.Actor;
import org.pregny.opinion.Signatory;
import org.pregny.screening.ScreeningClaims;
import org.pregny.screening.ScreeningDesk;
import org.pregny.screening.ScreeningTaskId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who has a task: taken from the list, taken over from somebody who is away, or given by a lead. */
@Controller
class ScreeningAssignmentController {

    private final ScreeningDesk desk;
    private final ScreeningClaims claims;
    private final ScreeningConflicts conflicts;

    ScreeningAssignmentController(ScreeningDesk desk, ScreeningClaims claims, ScreeningConflicts conflicts) {
        this.desk = desk;
        this.claims = claims;
        this.conflicts = conflicts;
    }

    /** Comes back to the same page of the list. */
    @PostMapping("/screening/{id}/take")
    ModelAndView take(@PathVariable String id, @RequestParam(defaultValue = "") String list, Locale locale) {
        ScreeningTaskId task = ScreeningTaskId.of(id);
        String back = ScreeningAddress.ofQuery(list).whole() + "&taken#t" + task;
        return conflicts.answer(task, ScreeningForm.EMPTY, locale, () -> desk.claim(task, actor()), back);
    }

    @PostMapping("/screening/{id}/take-over")
    ModelAndView takeOver(@PathVariable String id, Locale locale) {
        ScreeningTaskId task = ScreeningTaskId.of(id);
        return conflicts.attempt(
                task, ScreeningForm.EMPTY, locale, () -> claims.takeOver(task.uuid(), actor()), "claimed");
    }

    /** Under an address that only leads may enter. */
    @PostMapping("/assigning/screening/{id}")
    ModelAndView assign(@PathVariable String id, @RequestParam(defaultValue = "") String colleague, Locale locale) {
        ScreeningTaskId task = ScreeningTaskId.of(id);
        return conflicts.attempt(
                task, ScreeningForm.EMPTY, locale, () -> claims.assign(task.uuid(), colleague, actor()), "assigned");
    }

    private static Actor actor() {
        return Signatory.signedIn().actor();
    }
}
