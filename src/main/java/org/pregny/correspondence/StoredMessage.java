package org.pregny.correspondence;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.angus.mail.smtp.SMTPMessage;

/** A message of the outbox, which leaves with the bytes that are stored: none is written anew. */
class StoredMessage extends SMTPMessage {

    private final byte[] stored;

    StoredMessage(Session session, byte[] stored, String envelopeSender) throws MessagingException {
        super(session, new ByteArrayInputStream(stored));
        this.stored = stored;
        setEnvelopeFrom(envelopeSender);
    }

    @Override
    public void writeTo(OutputStream out, String[] ignored) throws IOException {
        out.write(stored);
    }
}
