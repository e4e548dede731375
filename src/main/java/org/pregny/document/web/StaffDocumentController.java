package org.pregny.document.web;

import java.security.Principal;
import org.pregny.document.DocumentDesk;
import org.pregny.kernel.Actor;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Submitted documents, for reviewers only; who opened which stands in the audit trail. */
@Controller
class StaffDocumentController {

    private final DocumentDesk desk;

    StaffDocumentController(DocumentDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/documents/{id}")
    ResponseEntity<byte[]> document(@PathVariable String id, Principal who) {
        return DocumentFile.shown(desk.openSubmitted(DocumentIds.id(id), Actor.staff(who.getName())));
    }
}
