package org.pregny.document.web;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import org.pregny.document.DocumentContent;
import org.pregny.document.DocumentDesk;
import org.pregny.document.DocumentFormat;
import org.pregny.kernel.Actor;
import org.pregny.kernel.NotFound;
import org.pregny.viewer.PageOutcome;
import org.pregny.viewer.PageViewer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pages of a PDF, one at a time, in a frame beside the case or by themselves; each look stands in the audit trail. */
@Controller
class DocumentPageController {

    /**
     * Nothing runs, nothing is fetched, nothing is sent. It keeps its origin, for else the browser would send no session with
     * the way to the next page.
     */
    private static final String POLICY = "default-src 'none'; img-src data:; style-src 'self'; base-uri 'none';"
            + " form-action 'none'; frame-ancestors 'self'; sandbox allow-same-origin allow-downloads";

    private final DocumentDesk desk;
    private final PageViewer viewer;

    DocumentPageController(DocumentDesk desk, PageViewer viewer) {
        this.desk = desk;
        this.viewer = viewer;
    }

    @GetMapping("/documents/{id}/page")
    ModelAndView page(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String n,
            @RequestParam(defaultValue = "") String zoom,
            @RequestParam(defaultValue = "") String turn,
            Principal who,
            HttpServletResponse response) {
        PageView asked = PageView.asked(null, n, zoom, turn);
        DocumentContent opened = desk.openPage(DocumentIds.id(id), asked.page(), Actor.staff(who.getName()));
        if (opened.document().format() != DocumentFormat.PDF) {
            throw new NotFound("document.notFound");
        }
        PageView seen =
                PageView.asked(opened.document(), n, zoom, turn).seen(viewer.look(opened.bytes(), asked.wish()));
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        ModelAndView page = new ModelAndView("web/document/page").addObject("view", seen);
        page.setStatus(status(seen.sight().outcome()));
        return page;
    }

    private static HttpStatus status(PageOutcome outcome) {
        return switch (outcome) {
            case NO_SUCH_PAGE -> HttpStatus.NOT_FOUND;
            case BUSY -> HttpStatus.SERVICE_UNAVAILABLE;
            default -> HttpStatus.OK;
        };
    }
}
