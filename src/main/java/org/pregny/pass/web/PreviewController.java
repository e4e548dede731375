package org.pregny.pass.web;

import java.util.List;
import java.util.Locale;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.Language;
import org.pregny.pass.PassPreview;
import org.pregny.pass.Specimen;
import org.pregny.pass.sheet.PassFormat;
import org.pregny.print.PagePicture;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where organisers and pass officers see what an event's passes will look like; nothing is signed here. */
@Controller
@RequestMapping("/preview")
class PreviewController {

    /** Viewers of browsers set styles of their own. */
    private static final String SHEET_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:;"
            + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final PassPreview preview;
    private final EventCatalogue catalogue;

    PreviewController(PassPreview preview, EventCatalogue catalogue) {
        this.preview = preview;
        this.catalogue = catalogue;
    }

    @GetMapping
    ModelAndView page(PreviewForm form, Locale locale) {
        List<Event> events = catalogue.events().stream()
                .filter(event -> !event.audiences().isEmpty())
                .toList();
        PreviewForm chosen = form.or(events.get(0).code().text(), locale);
        return new ModelAndView("web/pass/preview")
                .addObject("chosen", chosen)
                .addObject(
                        "words",
                        preview.inWords(chosen.eventCode(), chosen.category(), chosen.sample(), chosen.passLanguage()))
                .addObject("passLanguage", chosen.passLanguage())
                .addObject("events", events)
                .addObject("categories", preview.categories(chosen.eventCode()))
                .addObject("formats", PassFormat.values())
                .addObject("languages", Language.values())
                .addObject("specimens", Specimen.values());
    }

    @GetMapping("/sheet")
    ResponseEntity<byte[]> sheet(PreviewForm form, Locale locale) {
        PreviewForm chosen = form.or("", locale);
        String name = "specimen-" + chosen.passFormat().tag() + ".pdf";
        return file(MediaType.APPLICATION_PDF)
                .header("Content-Security-Policy", SHEET_POLICY)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .body(sheet(chosen));
    }

    /** The same sheet as a picture, which every browser shows inside a page. */
    @GetMapping("/picture")
    ResponseEntity<byte[]> picture(PreviewForm form, Locale locale) {
        return file(MediaType.IMAGE_PNG).body(PagePicture.of(sheet(form.or("", locale))));
    }

    private byte[] sheet(PreviewForm chosen) {
        return preview.print(
                chosen.eventCode(), chosen.category(), chosen.sample(), chosen.passLanguage(), chosen.passFormat());
    }

    private static ResponseEntity.BodyBuilder file(MediaType type) {
        return ResponseEntity.ok().contentType(type).header(HttpHeaders.CACHE_CONTROL, "private, no-store");
    }
}
