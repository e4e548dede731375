package org.pregny;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the letters that lie in the outbox, as their readers would. */
@Component
public class Mails {

    private final JdbcClient jdbc;

    Mails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The HTML of the only letter of this kind to this reader. */
    public Document html(String template, String recipient) {
        List<byte[]> messages = jdbc.sql(
                        "select content from outgoing_mail join mail_message on mail_id = id where template = :template and recipient like :recipient")
                .param("template", template)
                .param("recipient", "%" + recipient + "%")
                .query((row, n) -> row.getBytes("content"))
                .list();
        return only(messages, template + " to " + recipient);
    }

    /** The HTML of the only letter of this kind about an application to the reader of this name. */
    public Document html(UUID application, String template, String name) {
        List<byte[]> messages = jdbc.sql("select content from outgoing_mail join mail_message on mail_id = id"
                        + " where case_id = :id and template = :template and recipient_name = :name")
                .param("id", application)
                .param("template", template)
                .param("name", name)
                .query((row, n) -> row.getBytes("content"))
                .list();
        return only(messages, template + " to " + name);
    }

    /** The HTML of all letters of this kind about an application, in the order they were written. */
    public List<Document> all(UUID application, String template) {
        return jdbc.sql("select content from outgoing_mail join mail_message on mail_id = id"
                        + " where case_id = :id and template = :template order by queued_at")
                .param("id", application)
                .param("template", template)
                .query((row, n) -> only(List.of(row.getBytes("content")), template))
                .list();
    }

    /** The calendar files in all letters of this kind about an application. */
    public List<String> calendars(UUID application, String template) {
        List<String> files = new ArrayList<>();
        jdbc.sql("select content from outgoing_mail join mail_message on mail_id = id"
                        + " where case_id = :id and template = :template")
                .param("id", application)
                .param("template", template)
                .query((row, n) -> row.getBytes("content"))
                .list()
                .forEach(content -> collect(content, files));
        return files;
    }

    private static void collect(byte[] content, List<String> files) {
        try {
            Multipart parts = (Multipart) new MimeMessage(null, new ByteArrayInputStream(content)).getContent();
            for (int i = 0; i < parts.getCount(); i++) {
                if (parts.getBodyPart(i).isMimeType("text/calendar")) {
                    byte[] file = parts.getBodyPart(i).getInputStream().readAllBytes();
                    files.add(new String(file, StandardCharsets.UTF_8));
                }
            }
        } catch (MessagingException | IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Document only(List<byte[]> messages, String what) {
        if (messages.size() != 1) {
            throw new AssertionError(messages.size() + " letters " + what);
        }
        try {
            return Jsoup.parse(html(new MimeMessage(null, new ByteArrayInputStream(messages.get(0)))));
        } catch (MessagingException | IOException e) {
            throw new AssertionError(e);
        }
    }

    public int count(String template, String recipient) {
        return jdbc.sql("select count(*) from outgoing_mail where template = :template and recipient like :recipient")
                .param("template", template)
                .param("recipient", "%" + recipient + "%")
                .query(Integer.class)
                .single();
    }

    private static String html(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/html")) {
            return (String) part.getContent();
        }
        if (part.isMimeType("multipart/*")) {
            Multipart parts = (Multipart) part.getContent();
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                String found = html(inner);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
