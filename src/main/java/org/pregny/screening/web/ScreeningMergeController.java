package org.pregny.screening.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pregny.kernel.CountryNames;
import org.pregny.kernel.Language;
import org.pregny.kernel.PageFaults;
import org.pregny.opinion.Signatory;
import org.pregny.request.RequestDesk;
import org.pregny.request.RequestId;
import org.pregny.screening.ScreeningMerging;
import org.pregny.screening.ScreeningTaskId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Joins a request to another that stands for it, after a look at what their organisations have. */
@Controller
@RequestMapping("/screening/{id}")
class ScreeningMergeController {

    private final ScreeningMerging merging;
    private final RequestDesk requests;
    private final ScreeningCases cases;
    private final ScreeningConflicts conflicts;

    ScreeningMergeController(
            ScreeningMerging merging, RequestDesk requests, ScreeningCases cases, ScreeningConflicts conflicts) {
        this.merging = merging;
        this.requests = requests;
        this.cases = cases;
        this.conflicts = conflicts;
    }

    /** Countries in the reader's language, for a fragment that knows only their codes. */
    record Countries(Language language) {
        public String of(String code) {
            return CountryNames.of(code, language);
        }
    }

    @GetMapping("/merging")
    ModelAndView preview(@PathVariable String id, @RequestParam(defaultValue = "") String into, Locale locale) {
        return page(ScreeningTaskId.of(id), RequestId.of(into), locale).addObject("faults", new PageFaults());
    }

    @PostMapping("/merge")
    ModelAndView merge(@PathVariable String id, @RequestParam Map<String, String> typed, Locale locale) {
        ScreeningTaskId task = ScreeningTaskId.of(id);
        RequestId into = RequestId.of(typed.getOrDefault("into", ""));
        ScreeningForm form = new ScreeningForm(typed, List.of());
        boolean open = form.joining() == null
                && merging.preview(task, into, Language.of(locale)).isPresent();
        if (open) {
            ModelAndView page = page(task, into, locale).addObject("faults", conflicts.missing("joining", locale));
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return page;
        }
        return conflicts.attempt(
                task,
                form,
                locale,
                () -> merging.merge(
                        form.seen(task),
                        into,
                        form.joining(),
                        Signatory.signedIn().actor()),
                "merged");
    }

    private ModelAndView page(ScreeningTaskId task, RequestId into, Locale locale) {
        Language language = Language.of(locale);
        return cases.about("web/screening/merging", task, locale)
                .addObject("countries", new Countries(language))
                .addObject("into", requests.request(into))
                .addObject("preview", merging.preview(task, into, language).orElse(null));
    }
}
