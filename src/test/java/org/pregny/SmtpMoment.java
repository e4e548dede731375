package org.pregny;

/**
 * A point of an SMTP conversation at which {@link SmtpListener} may misbehave.
 *
 * @param connection number of the connection, from 1
 * @param message number of the message on this connection, from 1
 * @param line the command as the client sent it, empty where there is none
 * @param from sender of the envelope, once it is known
 * @param recipient the recipient that RCPT names, or the last one named
 */
public record SmtpMoment(Stage stage, int connection, int message, String line, String from, String recipient) {

    /** CONTENT stands for each line of the message, ACCEPTED for the time between the final dot and the answer. */
    public enum Stage {
        CONNECT,
        EHLO,
        STARTTLS,
        MAIL,
        RCPT,
        DATA,
        CONTENT,
        ACCEPTED,
        QUIT
    }

    public boolean is(Stage wanted) {
        return stage == wanted;
    }
}
