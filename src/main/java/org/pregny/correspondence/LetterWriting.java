package org.pregny.correspondence;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Turns a letter into an RFC 5322 message: HTML and text from one template, with a Message-ID fixed by its key. */
@Component
class LetterWriting {

    /** Only makes empty messages, all on one session; it never sends. */
    private final JavaMailSenderImpl blanks = new JavaMailSenderImpl();

    private final LetterTemplates templates;
    private final CorrespondenceSettings settings;

    LetterWriting(LetterTemplates templates, CorrespondenceSettings settings) {
        this.templates = templates;
        this.settings = settings;
    }

    WrittenLetter write(Letter letter, Instant at) {
        try {
            Document page = templates.render(letter);
            String messageId = messageId(letter);
            MimeMessage message = message(letter, page, messageId, at);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            message.writeTo(out);
            return new WrittenLetter(messageId, page.title(), out.toByteArray());
        } catch (MessagingException e) {
            throw new IllegalStateException("letter " + letter.template() + " cannot be written", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private MimeMessage message(Letter letter, Document page, String messageId, Instant at)
            throws MessagingException, IOException {
        MimeMessage message = blanks.createMimeMessage();
        MimeMessageHelper parts = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        parts.setFrom(new InternetAddress(settings.from(), settings.fromName(), StandardCharsets.UTF_8.name()));
        parts.setTo(new InternetAddress(
                letter.recipient().address(), letter.recipient().name(), StandardCharsets.UTF_8.name()));
        parts.setSubject(page.title());
        parts.setSentDate(Date.from(at));
        parts.setText(PlainLetter.of(page), page.outerHtml());
        for (Attachment attachment : attachments(letter, at)) {
            parts.addAttachment(
                    attachment.fileName(), new ByteArrayResource(attachment.content()), attachment.mediaType());
        }
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        message.setHeader("Content-Language", letter.language().tag());
        message.saveChanges();
        message.setHeader("Message-ID", messageId);
        return message;
    }

    private List<Attachment> attachments(Letter letter, Instant at) {
        List<Attachment> all = new ArrayList<>(letter.attachments());
        if (!letter.calendar().isEmpty()) {
            all.add(CalendarFile.of(letter.calendar(), settings.from(), at));
        }
        return all;
    }

    /** Deterministic: a repeat after a crash is recognisable as the same message (RFC 5322 section 3.6.4). */
    private String messageId(Letter letter) {
        UUID name = UUID.nameUUIDFromBytes(letter.key().getBytes(StandardCharsets.UTF_8));
        return "<" + name + "@" + settings.messageIdDomain() + ">";
    }
}
