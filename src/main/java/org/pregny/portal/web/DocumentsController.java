package org.pregny.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.pregny.document.DocumentKind;
import org.pregny.document.DocumentRefused;
import org.pregny.document.DocumentSettings;
import org.pregny.document.Upload;
import org.pregny.event.Event;
import org.pregny.portal.ApplicantSession;
import org.pregny.portal.Draft;
import org.pregny.portal.DraftDocuments;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The documents of a draft: one is uploaded at a time, each stays when the next one is refused. */
@Controller
@RequestMapping("/portal/drafts/{id}/documents")
class DocumentsController {

    private final DraftDocuments documents;
    private final DocumentSettings settings;
    private final Doorkeeper door;
    private final PortalPages pages;
    private final MessageSource messages;

    DocumentsController(
            DraftDocuments documents,
            DocumentSettings settings,
            Doorkeeper door,
            PortalPages pages,
            MessageSource messages) {
        this.documents = documents;
        this.settings = settings;
        this.door = door;
        this.pages = pages;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView list(@PathVariable String id, HttpServletRequest request) {
        return door.open(request, id, this::page);
    }

    @PostMapping
    ModelAndView add(
            @PathVariable String id,
            @RequestParam(required = false) String kind,
            @RequestParam(required = false) MultipartFile file,
            HttpServletRequest request,
            Locale locale) {
        return door.open(request, id, (draft, session) -> {
            Event event = pages.event(draft);
            return pages.isOpen(event, draft) || pages.takesLate(event)
                    ? add(draft, session, kind, file, locale)
                    : pages.closed(event, List.of());
        });
    }

    @PostMapping("/{document}/remove")
    ModelAndView remove(@PathVariable String id, @PathVariable String document, HttpServletRequest request) {
        return door.open(request, id, (draft, session) -> {
            documents.remove(draft.id(), session, Doorkeeper.id(document));
            return toList(draft, "removed");
        });
    }

    private ModelAndView add(Draft draft, ApplicantSession session, String kind, MultipartFile file, Locale locale) {
        try {
            documents.add(draft.id(), session, Upload.of(kind, file));
            return toList(draft, "added");
        } catch (DocumentRefused refused) {
            String words = messages.getMessage(refused.messageKey(), refused.args(), locale);
            ModelAndView page = page(draft, session)
                    .addObject("chosen", kind)
                    .addObject("field", refused.field())
                    .addObject("error", words)
                    .addObject("faults", List.of(new Words.Line(refused.field(), words)));
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return page;
        }
    }

    private ModelAndView page(Draft draft, ApplicantSession session) {
        return new ModelAndView("web/portal/documents")
                .addObject("event", pages.event(draft))
                .addObject("documents", documents.of(draft, session))
                .addObject("kinds", DocumentKind.values())
                .addObject("limits", settings)
                .addObject("faults", List.of());
    }

    private static ModelAndView toList(Draft draft, String what) {
        return new ModelAndView("redirect:/portal/drafts/" + draft.id() + "/documents?" + what);
    }
}
