package org.pregny.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
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
        DocumentKind chosen = Arrays.stream(DocumentKind.values())
                .filter(k -> k.name().equals(kind))
                .findFirst()
                .orElse(null);
        return door.open(request, id, (draft, session) -> {
            Event event = pages.event(draft);
            if (!pages.isOpen(event, draft) && !pages.takesLate(event)) {
                return pages.closed(event, List.of());
            }
            boolean nothing = file == null
                    || file.isEmpty()
                            && String.valueOf(file.getOriginalFilename()).isEmpty();
            if (nothing) {
                return refused(draft, session, chosen, "file", word("portal.documents.none.chosen", locale));
            }
            return add(draft, session, new Upload(chosen, file.getOriginalFilename(), file.getSize(), file), locale);
        });
    }

    @PostMapping("/{document}/remove")
    ModelAndView remove(@PathVariable String id, @PathVariable String document, HttpServletRequest request) {
        return door.open(request, id, (draft, session) -> {
            documents.remove(draft.id(), session, Doorkeeper.id(document));
            return toList(draft, "removed");
        });
    }

    private ModelAndView add(Draft draft, ApplicantSession session, Upload upload, Locale locale) {
        try {
            documents.add(draft.id(), session, upload);
            return toList(draft, "added");
        } catch (DocumentRefused refused) {
            String field = upload.kind() == null ? "kind" : "file";
            String words = messages.getMessage(refused.messageKey(), refused.args(), locale);
            return refused(draft, session, upload.kind(), field, words);
        }
    }

    private ModelAndView refused(
            Draft draft, ApplicantSession session, DocumentKind chosen, String field, String words) {
        ModelAndView page = page(draft, session)
                .addObject("chosen", chosen)
                .addObject("field", field)
                .addObject("error", words)
                .addObject("faults", List.of(new Words.Line(field, words)));
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    private ModelAndView page(Draft draft, ApplicantSession session) {
        return new ModelAndView("web/portal/documents")
                .addObject("event", pages.event(draft))
                .addObject("documents", documents.of(draft, session))
                .addObject("kinds", DocumentKind.values())
                .addObject("limits", settings)
                .addObject("faults", List.of());
    }

    private String word(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }

    private static ModelAndView toList(Draft draft, String what) {
        return new ModelAndView("redirect:/portal/drafts/" + draft.id() + "/documents?" + what);
    }
}
