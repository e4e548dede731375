package org.pregny.occurrence.web;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.NotFound;
import org.pregny.kernel.Refusal;
import org.pregny.occurrence.OccurrenceBook;
import org.pregny.occurrence.OccurrenceId;
import org.pregny.occurrence.OccurrenceOutcome;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where what was doubtful at the gates is read and settled. */
@Controller
@RequestMapping("/occurrences")
class OccurrenceController {

    private final OccurrenceBook book;
    private final OccurrencePages pages;
    private final MessageSource messages;

    OccurrenceController(OccurrenceBook book, OccurrencePages pages, MessageSource messages) {
        this.book = book;
        this.pages = pages;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView list() {
        return pages.list();
    }

    @GetMapping("/{id}")
    ModelAndView one(@PathVariable String id) {
        return pages.page(id(id), List.of());
    }

    @PostMapping("/{id}")
    ModelAndView settle(
            @PathVariable String id,
            @RequestParam(required = false) OccurrenceOutcome outcome,
            @RequestParam(defaultValue = "") String note,
            Principal who,
            Locale locale) {
        if (outcome == null) {
            return again(id(id), new FaultLine("outcome", say("occurrence.fault.outcome", locale)), null, note);
        }
        try {
            book.settle(id(id), outcome, note, Actor.staff(who.getName()));
            return new ModelAndView("redirect:/occurrences?settled");
        } catch (Refusal refused) {
            String field = refused.kind() == Refusal.Kind.INVALID ? "note" : null;
            String words = say(refused.messageKey(), locale, refused.args());
            return again(id(id), new FaultLine(field, words), outcome, note);
        }
    }

    /** For nobody's cache: the photo of whoever a case is about. */
    @GetMapping("/{id}/photo")
    ResponseEntity<byte[]> photo(@PathVariable String id) {
        byte[] photo = book.photoOf(id(id)).orElseThrow(() -> new NotFound("occurrence.notFound"));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.IMAGE_JPEG)
                .body(photo);
    }

    private ModelAndView again(OccurrenceId id, FaultLine fault, OccurrenceOutcome outcome, String note) {
        ModelAndView page =
                pages.page(id, List.of(fault)).addObject("chosen", outcome).addObject("note", note);
        page.setStatus(fault.id() == null ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    private String say(String key, Locale locale, Object... args) {
        return messages.getMessage(key, args, locale);
    }

    private static OccurrenceId id(String text) {
        try {
            return new OccurrenceId(UUID.fromString(text));
        } catch (IllegalArgumentException guessed) {
            throw new NotFound("occurrence.notFound");
        }
    }
}
