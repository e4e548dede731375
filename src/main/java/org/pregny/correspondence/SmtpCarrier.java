package org.pregny.correspondence;

import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Hands messages to the configured SMTP server. */
@Component
@ConditionalOnProperty("spring.mail.host")
class SmtpCarrier implements MailCarrier {

    private final JavaMailSender sender;

    SmtpCarrier(JavaMailSender sender) {
        this.sender = sender;
    }

    @Override
    public void carry(OutgoingMail mail, byte[] message) throws Exception {
        sender.send(new StoredMessage(message, mail.messageId()));
    }

    /** Spring saves a message before sending, which would renew its Message-ID: the stored one stays. */
    private static final class StoredMessage extends MimeMessage {
        private final String id;

        StoredMessage(byte[] stored, String id) throws jakarta.mail.MessagingException {
            super(null, new ByteArrayInputStream(stored));
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws jakarta.mail.MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
