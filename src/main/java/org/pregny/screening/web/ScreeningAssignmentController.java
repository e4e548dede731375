package org.pregny.screening.web;

import java.util.Locale;
import org.pregny.opinion.Signatory;
import org.pregny.screening.ScreeningDesk;
import org.pregny.screening.ScreeningTaskId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A lead gives a task to somebody, under an address that only leads may enter. */
@Controller
class ScreeningAssignmentController {

    private final ScreeningDesk desk;
    private final ScreeningConflicts conflicts;

    ScreeningAssignmentController(ScreeningDesk desk, ScreeningConflicts conflicts) {
        this.desk = desk;
        this.conflicts = conflicts;
    }

    @PostMapping("/assigning/screening/{id}")
    ModelAndView assign(@PathVariable String id, @RequestParam(defaultValue = "") String colleague, Locale locale) {
        ScreeningTaskId task = ScreeningTaskId.of(id);
        return conflicts.attempt(
                task,
                ScreeningForm.EMPTY,
                locale,
                () -> desk.assign(task, colleague, Signatory.signedIn().actor()),
                "assigned");
    }
}
