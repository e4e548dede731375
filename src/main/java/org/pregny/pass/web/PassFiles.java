package org.pregny.pass.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.pregny.kernel.NotFound;
import org.pregny.pass.PassId;
import org.pregny.pass.sheet.PassFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Passes as files: no cache keeps them, and their names hold numbers and codes but no person. */
final class PassFiles {

    private PassFiles() {}

    static PassFormat format(String tag) {
        return PassFormat.ofTag(tag).orElseThrow(() -> new NotFound("pass.notFound"));
    }

    static PassId id(String text) {
        try {
            return new PassId(UUID.fromString(text));
        } catch (IllegalArgumentException guessed) {
            throw new NotFound("pass.notFound");
        }
    }

    /** Written by the caller to the answer's stream, page by page. */
    static void pdf(HttpServletResponse answer, String stem) {
        file(answer, stem + ".pdf", "application/pdf");
    }

    static void text(HttpServletResponse answer, String stem, String content) throws IOException {
        file(answer, stem + ".txt", "text/plain;charset=UTF-8");
        answer.getOutputStream().write(content.getBytes(StandardCharsets.UTF_8));
    }

    private static void file(HttpServletResponse answer, String name, String type) {
        answer.setContentType(type);
        answer.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        answer.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
    }
}
