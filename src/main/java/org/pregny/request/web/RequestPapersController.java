package org.pregny.request.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.pregny.document.DocumentRefused;
import org.pregny.document.DocumentSettings;
import org.pregny.document.Upload;
import org.pregny.kernel.PageFaults;
import org.pregny.portal.ApplicantSession;
import org.pregny.request.RequestDraft;
import org.pregny.request.RequestPapers;
import org.pregny.request.RequestRefused;
import org.pregny.round.RoundCatalogue;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The documents of a draft: one is uploaded at a time, for each that the round asks for. */
@Controller
@RequestMapping("/portal/requests/{id}/documents")
class RequestPapersController {

    private final RequestPapers papers;
    private final RoundCatalogue rounds;
    private final DocumentSettings settings;
    private final DraftDoor door;
    private final DraftPages pages;
    private final RequestFaults words;

    RequestPapersController(
            RequestPapers papers,
            RoundCatalogue rounds,
            DocumentSettings settings,
            DraftDoor door,
            DraftPages pages,
            RequestFaults words) {
        this.papers = papers;
        this.rounds = rounds;
        this.settings = settings;
        this.door = door;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping
    ModelAndView all(@PathVariable String id, HttpServletRequest request, Locale locale) {
        return door.open(request, id, locale, (draft, session) -> page(draft, new PageFaults()));
    }

    @PostMapping
    ModelAndView add(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String wanted,
            @RequestParam(required = false) MultipartFile file,
            HttpServletRequest request,
            Locale locale) {
        return door.open(
                request,
                id,
                locale,
                (draft, session) -> pages.isOpen(pages.round(draft))
                        ? add(draft, session, wanted, file, locale)
                        : pages.closed(draft, locale));
    }

    private ModelAndView add(
            RequestDraft draft, ApplicantSession session, String wanted, MultipartFile file, Locale locale) {
        boolean asked = rounds.form(pages.round(draft)).document(wanted).isPresent();
        PageFaults faults = new PageFaults();
        if (!asked) {
            faults.add("wanted", words.words("document.fault.kind", locale));
            return page(draft, faults);
        }
        try {
            papers.add(draft.id(), session, wanted, Upload.of("OTHER", file));
            return new ModelAndView("redirect:/portal/requests/" + draft.id() + "/documents?added");
        } catch (DocumentRefused | RequestRefused refused) {
            faults.add("file", words.words(refused, locale));
            return page(draft, faults).addObject("chosen", wanted);
        }
    }

    @PostMapping("/{document}/remove")
    ModelAndView remove(
            @PathVariable String id, @PathVariable String document, HttpServletRequest request, Locale locale) {
        return door.open(request, id, locale, (draft, session) -> {
            papers.remove(draft.id(), session, DraftDoor.id(document));
            return new ModelAndView("redirect:/portal/requests/" + draft.id() + "/documents?removed");
        });
    }

    private ModelAndView page(RequestDraft draft, PageFaults faults) {
        ModelAndView page = pages.page("documents", draft)
                .addObject("papers", papers.of(draft))
                .addObject("limits", settings)
                .addObject("errors", faults)
                .addObject("faults", faults.lines());
        page.setStatus(faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }
}
