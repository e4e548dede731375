package org.pregny.review.web;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.pregny.kernel.PageFaults;
import org.pregny.kernel.Refusal;
import org.pregny.opinion.Signatory;
import org.pregny.review.Bars;
import org.pregny.review.ConflictDeclaration;
import org.pregny.review.ConflictKind;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What a reviewer has declared, and where a tie to an organisation is declared before it applies. */
@Controller
@RequestMapping("/review/conflicts")
class ConflictsController {

    private final Bars bars;
    private final RefusedForm form;

    ConflictsController(Bars bars, RefusedForm form) {
        this.bars = bars;
        this.form = form;
    }

    @GetMapping
    ModelAndView mine() {
        return page(Map.of());
    }

    @PostMapping
    ModelAndView declare(@RequestParam Map<String, String> typed, Locale locale) {
        ConflictDeclaration said =
                new ConflictDeclaration(HandlingController.kind(typed.get("kind")), typed.get("words"));
        try {
            bars.declareAhead(
                    typed.getOrDefault("organisation", ""),
                    said,
                    Signatory.signedIn().actor());
            return new ModelAndView("redirect:/review/conflicts?declared");
        } catch (Refusal refused) {
            return form.on(page(typed), refused, locale);
        }
    }

    private ModelAndView page(Map<String, String> typed) {
        return new ModelAndView("web/review/conflicts")
                .addObject("bars", bars.declaredBy(Signatory.signedIn().name()))
                .addObject("kinds", ConflictKind.values())
                .addObject("typed", typed)
                .addObject("utc", ZoneOffset.UTC)
                .addObject("faults", new PageFaults());
    }
}
