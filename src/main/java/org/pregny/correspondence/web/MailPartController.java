package org.pregny.correspondence.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.pregny.correspondence.MailRoom;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The parts of a message as they are: the HTML body for the frame on the page, and the whole as a file. */
@Controller
@RequestMapping("/operations/mail/{id}")
class MailPartController {

    /** A letter may look as it likes, but it runs nothing, fetches nothing and stands in our own pages only. */
    private static final String LETTER_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:;"
            + " base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox";

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final MailRoom room;

    MailPartController(MailRoom room) {
        this.room = room;
    }

    /**
     * Spring Security leaves this policy alone but adds {@code X-Frame-Options: DENY}, which browsers ignore beside
     * {@code frame-ancestors} (HTML standard, 7.1.8).
     */
    @GetMapping("/html")
    ResponseEntity<String> html(@PathVariable String id) {
        return answer().contentType(HTML)
                .header("Content-Security-Policy", LETTER_POLICY)
                .header("X-Frame-Options", "SAMEORIGIN")
                .body(OpenedMail.of(room.message(MailController.idOf(id))).html());
    }

    @GetMapping("/message")
    ResponseEntity<byte[]> message(@PathVariable String id) {
        UUID mail = MailController.idOf(id);
        String disposition =
                ContentDisposition.attachment().filename(mail + ".eml").build().toString();
        return answer().contentType(new MediaType("message", "rfc822"))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .body(room.message(mail));
    }

    private static ResponseEntity.BodyBuilder answer() {
        return ResponseEntity.ok().header(HttpHeaders.CACHE_CONTROL, "private, no-store");
    }
}
