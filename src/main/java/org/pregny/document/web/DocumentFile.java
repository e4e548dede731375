package org.pregny.document.web;

import java.nio.charset.StandardCharsets;
import org.pregny.document.Document;
import org.pregny.document.DocumentContent;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A document on its way to a reader: it runs nothing, fetches nothing, and no cache keeps it (ASVS 3.2.1, 5.4.2). */
final class DocumentFile {

    private static final String POLICY =
            "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; base-uri 'none';"
                    + " form-action 'none'; frame-ancestors 'none'; sandbox";

    private DocumentFile() {}

    /** A picture may be looked at in the browser; a PDF is saved, for no browser shows one in a sandbox: its pages are pictures. */
    static ResponseEntity<byte[]> shown(DocumentContent opened) {
        boolean picture = opened.document().format().isPicture();
        return answer(opened, picture ? ContentDisposition.inline() : ContentDisposition.attachment());
    }

    static ResponseEntity<byte[]> saved(DocumentContent opened) {
        return answer(opened, ContentDisposition.attachment());
    }

    private static ResponseEntity<byte[]> answer(DocumentContent opened, ContentDisposition.Builder how) {
        Document document = opened.document();
        String disposition =
                how.filename(document.name(), StandardCharsets.UTF_8).build().toString();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(document.format().mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", POLICY)
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .body(opened.bytes());
    }
}
