package org.pregny.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.pregny.kernel.Language;
import org.pregny.kernel.SpreadsheetUnreadable;
import org.pregny.kernel.TooManyTries;
import org.pregny.portal.ApplicantSession;
import org.pregny.portal.Draft;
import org.pregny.portal.SheetDesk;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.WebUtils;

/** Where many people are named at once: cells pasted from a spreadsheet, or the spreadsheet itself. */
@Controller
@RequestMapping("/portal/drafts/{id}/people/sheet")
class SheetController {

    private final SheetDesk desk;
    private final Doorkeeper door;
    private final SheetPages pages;
    private final SheetFiles files;
    private final Words words;

    SheetController(SheetDesk desk, Doorkeeper door, SheetPages pages, SheetFiles files, Words words) {
        this.desk = desk;
        this.door = door;
        this.pages = pages;
        this.files = files;
        this.words = words;
    }

    @GetMapping
    ModelAndView form(@PathVariable String id, HttpServletRequest request) {
        return door.open(request, id, (draft, session) -> pages.form(draft, desk.count(draft), "", null));
    }

    @GetMapping("/template")
    ResponseEntity<byte[]> template(Locale locale) {
        return files.template(Language.of(locale));
    }

    /** The file wins. */
    @PostMapping
    ModelAndView read(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String pasted,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        return door.open(request, id, (draft, session) -> {
            try {
                return read(draft, session, pasted, content(request, pasted), locale);
            } catch (TooManyTries wait) {
                return Pause.on(
                        pages.form(draft, desk.count(draft), pasted, words.words(wait, Language.of(locale))),
                        wait,
                        response);
            }
        });
    }

    private ModelAndView read(Draft draft, ApplicantSession session, String pasted, byte[] content, Locale locale) {
        try {
            desk.read(draft.id(), session, content);
            return new ModelAndView("redirect:/portal/drafts/" + draft.id() + "/people/sheet/rows");
        } catch (SpreadsheetUnreadable unreadable) {
            return pages.form(draft, desk.count(draft), pasted, words.words(unreadable, Language.of(locale)));
        }
    }

    private static byte[] content(HttpServletRequest request, String pasted) {
        MultipartHttpServletRequest parts = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        MultipartFile file = parts == null ? null : parts.getFile("file");
        try {
            return file == null || file.isEmpty() ? pasted.getBytes(StandardCharsets.UTF_8) : file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
