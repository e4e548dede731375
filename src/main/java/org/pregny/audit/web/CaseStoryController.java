package org.pregny.audit.web;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.pregny.audit.AuditEntry;
import org.pregny.audit.AuditTrail;
import org.pregny.audit.CaseDiagram;
import org.pregny.kernel.Language;
import org.pregny.kernel.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The whole story of a case on one page: where it stands, and everything that happened. */
@Controller
class CaseStoryController {

    private final AuditTrail trail;
    private final CaseDiagram diagram;

    CaseStoryController(AuditTrail trail, CaseDiagram diagram) {
        this.trail = trail;
        this.diagram = diagram;
    }

    @GetMapping("/cases/{id}")
    ModelAndView story(@PathVariable String id, Locale locale) {
        UUID caseId = idOf(id);
        List<AuditEntry> story = trail.storyOf(caseId);
        if (story.isEmpty()) {
            throw notFound();
        }
        return new ModelAndView("web/audit/case")
                .addObject("caseId", caseId)
                .addObject("number", number(story))
                .addObject("utc", ZoneOffset.UTC)
                .addObject("position", diagram.of(caseId, Language.of(locale)).orElse(null))
                .addObject("story", story);
    }

    /** The application's number stands in the first fact about it. */
    private static String number(List<AuditEntry> story) {
        return story.stream()
                .filter(entry -> entry.action().equals("application.submitted"))
                .map(entry -> entry.facts().get("number"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static UUID idOf(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException guessed) {
            throw notFound();
        }
    }

    private static NotFound notFound() {
        return new NotFound("audit.case.notFound");
    }
}
