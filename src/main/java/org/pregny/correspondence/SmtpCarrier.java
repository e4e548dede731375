package org.pregny.correspondence;

import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.pregny.correspondence.CorrespondenceSettings.Pacing;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Hands messages to the configured SMTP server, many over one connection, each within its time. */
@Component
@ConditionalOnProperty("spring.mail.host")
class SmtpCarrier implements MailCarrier, AutoCloseable {

    private final JavaMailSenderImpl server;
    private final Pacing pacing;
    private final BounceAddresses bounces;
    private final ScheduledThreadPoolExecutor watch;

    SmtpCarrier(JavaMailSenderImpl server, CorrespondenceSettings settings, BounceAddresses bounces) {
        this.server = server;
        this.pacing = settings.pacing();
        this.bounces = bounces;
        this.watch = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("mail-watch").factory());
        watch.setRemoveOnCancelPolicy(true);
    }

    @Override
    public MailRound setOut() {
        return new SmtpRound();
    }

    @Override
    public void close() {
        watch.shutdownNow();
    }

    /** Connects when there is something to carry, and again when the server has had enough of a connection. */
    private final class SmtpRound implements MailRound {

        private SmtpConnection connection;

        @Override
        public Handover carry(ClaimedMail mail) throws ServerAway {
            Handover end = attempt(mail);
            if (connection.wasStale(end)) {
                close();
                end = attempt(mail);
            }
            if (!end.serverAnswered()) {
                close();
            }
            return end;
        }

        private Handover attempt(ClaimedMail mail) throws ServerAway {
            if (connection != null && connection.carried() >= pacing.perConnection()) {
                close();
            }
            if (connection == null) {
                connection = SmtpConnection.to(server);
            }
            ScheduledFuture<?> late =
                    watch.schedule(connection::cut, pacing.longest().toMillis(), TimeUnit.MILLISECONDS);
            try {
                return connection.carry(mail, bounces.envelopeSender(mail));
            } finally {
                late.cancel(false);
            }
        }

        @Override
        public void close() {
            if (connection != null) {
                connection.end();
                connection = null;
            }
        }
    }
}
