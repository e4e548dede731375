package org.pregny.correspondence.web;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimePart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** A stored message taken apart for looking at: headers, both bodies, and what is attached. */
class OpenedMail {

    /** One attached document. */
    record AttachedFile(String name, String mediaType, byte[] content) {
        public int bytes() {
            return content.length;
        }
    }

    private static final List<String> HEADERS =
            List.of("From", "To", "Subject", "Date", "Message-ID", "Content-Language", "Auto-Submitted");

    private final Map<String, String> headers = new LinkedHashMap<>();
    private final List<AttachedFile> attachments = new ArrayList<>();
    private String text = "";
    private String html = "";

    static OpenedMail of(byte[] message) {
        try {
            MimeMessage mime =
                    new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(message));
            OpenedMail opened = new OpenedMail();
            opened.readHeaders(mime);
            opened.read(mime);
            return opened;
        } catch (MessagingException e) {
            throw new IllegalStateException("a stored message cannot be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Map<String, String> headers() {
        return headers;
    }

    public List<AttachedFile> attachments() {
        return attachments;
    }

    public String text() {
        return text;
    }

    public String html() {
        return html;
    }

    private void readHeaders(MimeMessage mime) throws MessagingException, IOException {
        for (String name : HEADERS) {
            String value = mime.getHeader(name, ", ");
            if (value != null) {
                headers.put(name, jakarta.mail.internet.MimeUtility.decodeText(value.replaceAll("\\r?\\n\\s*", " ")));
            }
        }
    }

    private void read(MimePart part) throws MessagingException, IOException {
        if (part.isMimeType("multipart/*")) {
            Multipart parts = (Multipart) part.getContent();
            for (int i = 0; i < parts.getCount(); i++) {
                read((MimePart) parts.getBodyPart(i));
            }
        } else if (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition()) || part.getFileName() != null) {
            String mediaType = part.getContentType().replaceAll(";.*", "").strip();
            attachments.add(new AttachedFile(
                    part.getFileName(), mediaType, part.getInputStream().readAllBytes()));
        } else if (part.isMimeType("text/html")) {
            html = (String) part.getContent();
        } else if (part.isMimeType("text/plain")) {
            text = (String) part.getContent();
        }
    }
}
