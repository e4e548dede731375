package org.pregny.correspondence;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A letter taken apart again, as a mail program does. */
record ReceivedLetter(
        String template, MimeMessage message, String text, Document html, Map<String, byte[]> attachments) {

    static ReceivedLetter of(String template, byte[] bytes) {
        try {
            MimeMessage message =
                    new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
            Map<String, byte[]> attachments = new LinkedHashMap<>();
            Map<String, String> bodies = new TreeMap<>();
            take(message, bodies, attachments);
            return new ReceivedLetter(
                    template,
                    message,
                    bodies.getOrDefault("text/plain", "").replace("\r\n", "\n"),
                    Jsoup.parse(bodies.getOrDefault("text/html", "")),
                    attachments);
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(template + " cannot be read", e);
        }
    }

    String subject() {
        try {
            return message.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(template + " has no subject", e);
        }
    }

    private static void take(Part part, Map<String, String> bodies, Map<String, byte[]> attachments)
            throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                take(parts.getBodyPart(i), bodies, attachments);
            }
        } else if (part.getFileName() != null) {
            attachments.put(part.getFileName(), part.getInputStream().readAllBytes());
        } else {
            bodies.put(new ContentType(part.getContentType()).getBaseType(), (String) part.getContent());
        }
    }
}
