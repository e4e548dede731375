package org.pregny.delegation.web;

import java.util.UUID;
import org.pregny.application.ApplicationCase;
import org.pregny.application.ApplicationDesk;
import org.pregny.delegation.DelegationLetters;
import org.pregny.event.EventCatalogue;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The letters of one application as they were sent, one by one; no cache keeps them. */
@Controller
@RequestMapping("/applications/{key}/letters")
class LettersController {

    private final ApplicationDesk applications;
    private final EventCatalogue catalogue;
    private final DelegationLetters letters;

    LettersController(ApplicationDesk applications, EventCatalogue catalogue, DelegationLetters letters) {
        this.applications = applications;
        this.catalogue = catalogue;
        this.letters = letters;
    }

    @GetMapping
    ModelAndView all(@PathVariable String key) {
        ApplicationCase about = applications.caseBehind(key);
        return new ModelAndView("web/delegation/letters")
                .addObject("about", about)
                .addObject("event", catalogue.event(about.application().event()))
                .addObject("letters", letters.of(about))
                .addObject("key", key);
    }

    @GetMapping("/{id}/letter.eml")
    ResponseEntity<byte[]> letter(@PathVariable String key, @PathVariable UUID id) {
        ApplicationCase about = applications.caseBehind(key);
        ContentDisposition asFile = ContentDisposition.attachment()
                .filename("letter-" + about.application().number() + ".eml")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("message/rfc822"))
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header(HttpHeaders.CONTENT_DISPOSITION, asFile.toString())
                .body(letters.message(about, id));
    }
}
