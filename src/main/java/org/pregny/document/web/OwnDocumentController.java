package org.pregny.document.web;

import org.pregny.application.ApplicationCase;
import org.pregny.application.ApplicationDesk;
import org.pregny.document.DocumentDesk;
import org.pregny.event.EventCatalogue;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What an applicant submitted with an application, behind its private link. */
@Controller
@RequestMapping("/applications/{key}/documents")
class OwnDocumentController {

    private final ApplicationDesk applications;
    private final EventCatalogue catalogue;
    private final DocumentDesk desk;

    OwnDocumentController(ApplicationDesk applications, EventCatalogue catalogue, DocumentDesk desk) {
        this.applications = applications;
        this.catalogue = catalogue;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView all(@PathVariable String key) {
        ApplicationCase about = applications.caseBehind(key);
        return new ModelAndView("web/document/own")
                .addObject("about", about)
                .addObject("event", catalogue.event(about.application().event()))
                .addObject("documents", desk.of(about.application().id()))
                .addObject("key", key);
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> one(@PathVariable String key, @PathVariable String id) {
        ApplicationCase about = applications.caseBehind(key);
        return DocumentFile.saved(desk.open(about.application().id(), DocumentIds.id(id)));
    }
}
