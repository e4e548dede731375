package org.pregny.correspondence;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.pregny.correspondence.Handover.Result;
import org.pregny.correspondence.StagedTransport.Stage;
import org.pregny.kernel.EmailAddress;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** One connection to the configured SMTP server: encrypted if so configured, signed in, used for many messages. */
class SmtpConnection {

    private static final int GOODBYE = 421;
    private static final int TOO_BIG = 552;

    private final WatchedSocket socket = new WatchedSocket();
    private final Session session;
    private final StagedTransport transport;
    private int carried;

    private SmtpConnection(JavaMailSenderImpl server) {
        Properties properties = new Properties();
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtps.ssl.checkserveridentity", "true");
        properties.putAll(server.getJavaMailProperties());
        properties.put("mail.smtp.socketFactory.fallback", "false");
        properties.put("mail.smtps.socketFactory.fallback", "false");
        properties.putIfAbsent("mail.smtp.socketFactory", socket);
        properties.putIfAbsent("mail.smtps.socketFactory", socket);
        session = Session.getInstance(properties);
        transport = new StagedTransport(session, "smtps".equals(server.getProtocol()));
    }

    static SmtpConnection to(JavaMailSenderImpl server) throws ServerAway {
        SmtpConnection connection = new SmtpConnection(server);
        try {
            connection.transport.connect(
                    server.getHost(), server.getPort(), server.getUsername(), server.getPassword());
            return connection;
        } catch (MessagingException e) {
            connection.end();
            throw new ServerAway(said(e), e);
        }
    }

    int carried() {
        return carried;
    }

    /** Cuts the connection from another thread. */
    void cut() {
        socket.cut();
    }

    /** Says goodbye if there is still somebody to say it to. */
    void end() {
        try {
            transport.close();
        } catch (MessagingException alreadyGone) {
            socket.cut();
        }
    }

    /** The message was not begun, and the server had left before: another connection may do better at once. */
    boolean wasStale(Handover end) {
        boolean lost = end.result() == Result.CUT || end.result() == Result.UNWELCOME;
        return lost && carried > 1 && transport.stage() != Stage.CONTENT;
    }

    Handover carry(ClaimedMail mail, String envelopeSender) {
        StoredMessage message;
        Address[] to;
        try {
            message = new StoredMessage(session, mail.message(), envelopeSender);
            to = new Address[] {recipient(mail.mail().recipient())};
        } catch (MessagingException unusable) {
            return new Handover(Result.REFUSED, unusable.getMessage());
        }
        carried++;
        try {
            transport.begin();
            transport.sendMessage(message, to);
            return Handover.TAKEN;
        } catch (MessagingException e) {
            return failure(e);
        }
    }

    private static InternetAddress recipient(String address) throws AddressException {
        if (!EmailAddress.isValid(address)) {
            throw new AddressException("not an address");
        }
        return new InternetAddress(address, false);
    }

    private Handover failure(MessagingException failure) {
        int code = code(failure);
        Stage stage = transport.stage();
        if (code == GOODBYE || stage == Stage.MAIL && code != TOO_BIG || isAboutSigningIn(code)) {
            return new Handover(Result.UNWELCOME, said(failure));
        }
        boolean answered = code >= 400;
        Result answer = code >= 500 ? Result.REFUSED : Result.LATER;
        return new Handover(answered ? answer : Result.CUT, said(failure));
    }

    private static boolean isAboutSigningIn(int code) {
        return code == 530 || code == 534 || code == 535 || code == 538;
    }

    /** What the server answered; 0 when it did not answer. */
    private static int code(Exception failure) {
        for (Throwable e = failure; e != null; e = e.getCause()) {
            if (e instanceof SMTPAddressFailedException refused) {
                return refused.getReturnCode();
            }
            if (e instanceof SMTPSendFailedException failed && failed.getReturnCode() > 0) {
                return failed.getReturnCode();
            }
        }
        return 0;
    }

    /** The innermost words, for those of the outside only repeat them. */
    private static String said(MessagingException failure) {
        Throwable last = failure;
        while (last.getCause() != null) {
            last = last.getCause();
        }
        String words = last.getMessage() == null ? failure.getMessage() : last.getMessage();
        return words == null ? last.getClass().getSimpleName() : words.strip();
    }
}
