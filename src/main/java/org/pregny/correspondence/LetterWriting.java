package org.pregny.correspondence;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.StreamProvider;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.eclipse.angus.mail.util.MailStreamProvider;
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

    static {
        // jakarta.mail looks its stream provider up through the class path for each part of each message: a tenth of
        // all
        // work on a letter, unless it is named
        System.setProperty(StreamProvider.class.getName(), MailStreamProvider.class.getName());
    }

    private final LetterTemplates templates;
    private final CorrespondenceSettings settings;

    LetterWriting(LetterTemplates templates, CorrespondenceSettings settings) {
        this.templates = templates;
        this.settings = settings;
    }

    WrittenLetter write(Letter letter, Recipient to, Instant at) {
        try {
            Document page = templates.render(letter);
            String messageId = messageId(letter.key(), 1);
            MimeMessage message = message(letter, page, messageId, at);
            message.setRecipient(RecipientType.TO, mailbox(to));
            return new WrittenLetter(to, messageId, page.title(), bytes(message));
        } catch (MessagingException e) {
            throw new IllegalStateException("letter " + letter.template() + " cannot be written", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The letter to another address: only the header changes, and it is another message, so it gets another id. */
    WrittenLetter readdress(byte[] stored, String key, int version, Recipient to) {
        try {
            MimeMessage message = new MimeMessage(null, new ByteArrayInputStream(stored));
            String messageId = messageId(key, version);
            message.setRecipient(RecipientType.TO, mailbox(to));
            message.setHeader("Message-ID", messageId);
            return new WrittenLetter(to, messageId, message.getSubject(), bytes(message));
        } catch (MessagingException e) {
            throw new IllegalStateException("letter " + key + " cannot be addressed anew", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InternetAddress mailbox(Recipient to) throws IOException {
        return new InternetAddress(to.address(), to.name(), StandardCharsets.UTF_8.name());
    }

    private static byte[] bytes(MimeMessage message) throws MessagingException, IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        message.writeTo(out);
        return out.toByteArray();
    }

    private MimeMessage message(Letter letter, Document page, String messageId, Instant at)
            throws MessagingException, IOException {
        MimeMessage message = blanks.createMimeMessage();
        MimeMessageHelper parts = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        parts.setFrom(new InternetAddress(settings.from(), settings.fromName(), StandardCharsets.UTF_8.name()));
        parts.setReplyTo(settings.replyTo());
        parts.setSubject(page.title());
        parts.setSentDate(Date.from(at));
        parts.setText(PlainLetter.of(page, letter.attachedInWords(), letter.language()), page.outerHtml());
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
        for (CalendarEntry.Method method : CalendarEntry.Method.values()) {
            List<CalendarEntry> entries = letter.calendar().stream()
                    .filter(entry -> entry.method() == method)
                    .toList();
            if (!entries.isEmpty()) {
                all.add(CalendarFile.of(method, entries, settings.from(), at));
            }
        }
        return all;
    }

    /** Deterministic: a repeat after a crash is recognisable as the same message (RFC 5322 section 3.6.4). */
    private String messageId(String key, int version) {
        String named = version == 1 ? key : key + "#" + version;
        UUID name = UUID.nameUUIDFromBytes(named.getBytes(StandardCharsets.UTF_8));
        return "<" + name + "@" + settings.messageIdDomain() + ">";
    }
}
