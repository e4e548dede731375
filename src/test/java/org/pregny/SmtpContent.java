package org.pregny;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/** What is noted of a message: its id and the digests of the whole and of its first PDF. */
final class SmtpContent {

    private SmtpContent() {}

    static ReceivedMail received(String from, List<String> to, byte[] content) {
        try {
            MimeMessage message = new MimeMessage(null, new ByteArrayInputStream(content));
            byte[] pdf = pdf(message);
            return new ReceivedMail(
                    Instant.now(),
                    from,
                    to,
                    message.getMessageID(),
                    digest(content),
                    pdf == null ? null : digest(pdf),
                    content);
        } catch (MessagingException | IOException unreadable) {
            return new ReceivedMail(Instant.now(), from, to, null, digest(content), null, content);
        }
    }

    static boolean isDot(byte[] line) {
        return line[0] == '.' && (line.length == 2 || line.length == 3 && line[1] == '\r');
    }

    private static byte[] pdf(Part part) throws MessagingException, IOException {
        if (part.isMimeType("application/pdf")) {
            return part.getInputStream().readAllBytes();
        }
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                byte[] found = pdf(parts.getBodyPart(i));
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
