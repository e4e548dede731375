package org.pregny.document;

import java.util.Map;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.AuditedEvent;

/** What happens to a document; its name is the applicant's and never told here. */
interface DocumentEvent extends AuditedEvent {

    Document document();

    @Override
    default UUID caseId() {
        return document().application() == null
                ? null
                : document().application().uuid();
    }

    @Override
    default UUID subjectId() {
        return document().id();
    }

    @Override
    default Actor actor() {
        return Actor.APPLICANT;
    }

    @Override
    default Map<String, String> facts() {
        return Map.of("kind", document().kind().name());
    }

    /** A document was taken in for a draft. */
    record DocumentTaken(Document document) implements DocumentEvent {
        @Override
        public String action() {
            return "document.taken";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "kind", document.kind().name(),
                    "verdict", document.state().name(),
                    "digest", document.sha256());
        }
    }

    /** A document went over to the application that was submitted with it. */
    record DocumentSubmitted(Document document) implements DocumentEvent {
        @Override
        public String action() {
            return "document.submitted";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("kind", document.kind().name(), "digest", document.sha256());
        }
    }

    /** Somebody read a document. */
    record DocumentOpened(Document document, Actor actor) implements DocumentEvent {
        @Override
        public String action() {
            return "document.opened";
        }
    }

    /** Somebody looked at a page of a document. */
    record PageOpened(Document document, int page, Actor actor) implements DocumentEvent {
        @Override
        public String action() {
            return "document.pageOpened";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("kind", document.kind().name(), "page", Integer.toString(page));
        }
    }

    /** A document that nobody submitted is gone. */
    record DocumentRemoved(Document document, Actor actor) implements DocumentEvent {
        @Override
        public String action() {
            return "document.removed";
        }
    }

    /** The scanner has seen a document that had waited for it. */
    record DocumentScanned(Document document) implements DocumentEvent {
        @Override
        public String action() {
            return "document.scanned";
        }

        @Override
        public Actor actor() {
            return Actor.SYSTEM;
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("verdict", document.state().name());
        }
    }

    /** An operator had the scanner asked at once. */
    record ScanHastened(Document document, Actor actor) implements DocumentEvent {
        @Override
        public String action() {
            return "document.scanHastened";
        }
    }
}
