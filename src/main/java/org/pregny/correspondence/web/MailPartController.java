package org.pregny.correspondence.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.pregny.correspondence.MailRoom;
import org.pregny.kernel.NotFound;
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
        return letter(OpenedMail.of(room.message(MailController.idOf(id))));
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

    /** The same to be read on the screen. */
    @GetMapping("/source")
    ResponseEntity<byte[]> source(@PathVariable String id) {
        return answer().contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(room.message(MailController.idOf(id)));
    }

    @GetMapping("/attachments/{number}")
    ResponseEntity<byte[]> attachment(@PathVariable String id, @PathVariable int number) {
        return attached(OpenedMail.of(room.message(MailController.idOf(id))), number);
    }

    /** Always as a file, whatever type the letter gives it. */
    static ResponseEntity<byte[]> attached(OpenedMail opened, int number) {
        if (number < 0 || number >= opened.attachments().size()) {
            throw new NotFound("correspondence.mail.notFound");
        }
        OpenedMail.AttachedFile file = opened.attachments().get(number);
        String disposition =
                ContentDisposition.attachment().filename(file.name()).build().toString();
        return answer().contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .body(file.content());
    }

    static ResponseEntity<String> letter(OpenedMail opened) {
        return answer().contentType(HTML)
                .header("Content-Security-Policy", LETTER_POLICY)
                .header("X-Frame-Options", "SAMEORIGIN")
                .body(opened.html());
    }

    static ResponseEntity.BodyBuilder answer() {
        return ResponseEntity.ok().header(HttpHeaders.CACHE_CONTROL, "private, no-store");
    }
}
