package org.pregny.document.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pregny.application.ApplicationCase;
import org.pregny.application.ApplicationDesk;
import org.pregny.document.DocumentDesk;
import org.pregny.document.DocumentKind;
import org.pregny.document.DocumentRefused;
import org.pregny.document.DocumentSettings;
import org.pregny.document.FurtherDocuments;
import org.pregny.document.Upload;
import org.pregny.event.EventCatalogue;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** What an applicant submitted with an application, and what is still to come, behind its private link. */
@Controller
@RequestMapping("/applications/{key}/documents")
class OwnDocumentController {

    private final ApplicationDesk applications;
    private final EventCatalogue catalogue;
    private final DocumentDesk desk;
    private final FurtherDocuments further;
    private final DocumentSettings settings;
    private final MessageSource messages;

    OwnDocumentController(
            ApplicationDesk applications,
            EventCatalogue catalogue,
            DocumentDesk desk,
            FurtherDocuments further,
            DocumentSettings settings,
            MessageSource messages) {
        this.applications = applications;
        this.catalogue = catalogue;
        this.desk = desk;
        this.further = further;
        this.settings = settings;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView all(@PathVariable String key) {
        return page(key);
    }

    @PostMapping
    ModelAndView add(
            @PathVariable String key,
            @RequestParam(required = false) String kind,
            @RequestParam(required = false) MultipartFile file,
            Locale locale) {
        ApplicationCase about = applications.caseBehind(key);
        try {
            further.add(about.application().id(), Upload.of(kind, file));
            return new ModelAndView("redirect:/applications/" + key + "/documents?added");
        } catch (DocumentRefused refused) {
            String words = messages.getMessage(refused.messageKey(), refused.args(), locale);
            ModelAndView page = page(key)
                    .addObject("chosen", kind)
                    .addObject("field", refused.field())
                    .addObject("error", words)
                    .addObject("faults", List.of(Map.of("id", refused.field(), "words", words)));
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return page;
        }
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> one(@PathVariable String key, @PathVariable String id) {
        ApplicationCase about = applications.caseBehind(key);
        return DocumentFile.saved(desk.open(about.application().id(), DocumentIds.id(id)));
    }

    private ModelAndView page(String key) {
        ApplicationCase about = applications.caseBehind(key);
        return new ModelAndView("web/document/own")
                .addObject("about", about)
                .addObject("event", catalogue.event(about.application().event()))
                .addObject("documents", desk.of(about.application().id()))
                .addObject("takesMore", FurtherDocuments.takes(about.application()))
                .addObject("kinds", DocumentKind.values())
                .addObject("limits", settings)
                .addObject("faults", List.of())
                .addObject("key", key);
    }
}
