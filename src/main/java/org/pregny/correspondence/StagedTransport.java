package org.pregny.correspondence;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** An SMTP connection that remembers how far a message came. */
class StagedTransport extends SMTPTransport {

    /** From CONTENT on the server may have the message although we never hear of it. */
    enum Stage {
        MAIL,
        RCPT,
        DATA,
        CONTENT
    }

    private Stage stage = Stage.MAIL;

    StagedTransport(Session session, boolean secure) {
        super(session, null, secure ? "smtps" : "smtp", secure);
    }

    Stage stage() {
        return stage;
    }

    void begin() {
        stage = Stage.MAIL;
    }

    @Override
    protected void rcptTo() throws MessagingException {
        stage = Stage.RCPT;
        super.rcptTo();
    }

    @Override
    protected OutputStream data() throws MessagingException {
        stage = Stage.DATA;
        OutputStream content = super.data();
        stage = Stage.CONTENT;
        return content;
    }

    @Override
    protected OutputStream bdat() throws MessagingException {
        stage = Stage.CONTENT;
        return super.bdat();
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        stage = Stage.CONTENT;
        super.finishData();
    }
}
