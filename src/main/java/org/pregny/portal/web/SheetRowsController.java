package org.pregny.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.pregny.kernel.Language;
import org.pregny.kernel.NotFound;
import org.pregny.portal.ApplicantCookie;
import org.pregny.portal.ApplicantSession;
import org.pregny.portal.CheckedSheet;
import org.pregny.portal.Draft;
import org.pregny.portal.DraftDesk;
import org.pregny.portal.Sheet;
import org.pregny.portal.SheetDesk;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The rows of a sheet that are not in the application yet: read through, put right, taken in or thrown away. */
@Controller
@RequestMapping("/portal/drafts/{id}/people/sheet")
class SheetRowsController {

    private static final String TAKE = "take";

    private final SheetDesk desk;
    private final DraftDesk drafts;
    private final Doorkeeper door;
    private final SheetPages pages;
    private final SheetFiles files;
    private final ApplicantCookie cookie;

    SheetRowsController(
            SheetDesk desk,
            DraftDesk drafts,
            Doorkeeper door,
            SheetPages pages,
            SheetFiles files,
            ApplicantCookie cookie) {
        this.desk = desk;
        this.drafts = drafts;
        this.door = door;
        this.pages = pages;
        this.files = files;
        this.cookie = cookie;
    }

    @GetMapping("/rows")
    ModelAndView rows(
            @PathVariable String id,
            @RequestParam(required = false) Integer taken,
            HttpServletRequest request,
            Locale locale) {
        return door.open(request, id, (draft, session) -> shown(draft, Language.of(locale), false)
                .addObject("taken", taken));
    }

    @PostMapping("/rows")
    ModelAndView correct(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String action,
            HttpServletRequest request,
            Locale locale) {
        Sheet.Corrections corrections = PostedCorrections.in(request);
        return door.open(
                request,
                id,
                (draft, session) -> action.equals(TAKE)
                        ? take(draft, session, corrections)
                        : save(draft, session, corrections, Language.of(locale)));
    }

    private ModelAndView take(Draft draft, ApplicantSession session, Sheet.Corrections corrections) {
        int taken = desk.take(draft.id(), session, corrections);
        return new ModelAndView("redirect:/portal/drafts/" + draft.id() + "/people/sheet/rows?taken=" + taken);
    }

    private ModelAndView save(Draft draft, ApplicantSession session, Sheet.Corrections corrections, Language language) {
        desk.correct(draft.id(), session, corrections);
        return shown(draft, language, true);
    }

    /** When nothing waits any more, the list of people is what is left to see. */
    private ModelAndView shown(Draft draft, Language language, boolean posted) {
        return desk.waiting(draft)
                .map(checked -> pages.rows(draft, checked, language, posted))
                .orElseGet(() -> toPeople(draft));
    }

    @GetMapping("/rows/file")
    ResponseEntity<byte[]> file(@PathVariable String id, HttpServletRequest request, Locale locale) {
        Optional<CheckedSheet> checked =
                cookie.session(request).flatMap(session -> desk.waiting(drafts.draft(Doorkeeper.id(id), session)));
        return files.faulty(checked.orElseThrow(() -> new NotFound("portal.draft.notFound")), Language.of(locale));
    }

    @GetMapping("/discard")
    ModelAndView askToDiscard(@PathVariable String id, HttpServletRequest request) {
        return door.open(request, id, (draft, session) -> new ModelAndView("web/portal/sheetDiscard")
                .addObject("waiting", desk.count(draft)));
    }

    @PostMapping("/discard")
    ModelAndView discard(@PathVariable String id, HttpServletRequest request) {
        return door.open(request, id, (draft, session) -> {
            desk.discard(draft.id(), session);
            return toPeople(draft);
        });
    }

    private static ModelAndView toPeople(Draft draft) {
        return new ModelAndView("redirect:/portal/drafts/" + draft.id() + "/people");
    }
}
