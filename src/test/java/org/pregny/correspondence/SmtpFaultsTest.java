package org.pregny.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pregny.AnyDatabase;
import org.pregny.PregnyTest;
import org.pregny.ReceivedMail;
import org.pregny.SmtpFault;
import org.pregny.SmtpListener;
import org.pregny.SmtpMoment.Stage;
import org.pregny.TestTime;
import org.pregny.correspondence.OutgoingMail.State;
import org.springframework.beans.factory.annotation.Autowired;

/** A real server that does everything servers do; whatever it does, nothing is lost and others do not wait. */
@PregnyTest
@AnyDatabase
class SmtpFaultsTest {

    @Autowired
    PostRoom post;

    @Autowired
    TestTime.SettableClock clock;

    SmtpListener server;

    MailDelivery sender;

    @BeforeEach
    void aServerListens() throws IOException {
        clock.set(TestTime.OPEN);
        post.clear();
        server = SmtpListener.open().start();
        sender = post.senderTo(server);
    }

    @AfterEach
    void itStops() throws IOException {
        server.close();
        clock.set(TestTime.OPEN);
    }

    @Test
    void refusedForGoodIsShownToAPersonAtOnceAndOthersLeave() {
        UUID bad = post.put("nobody@example.org");
        UUID good = post.put("somebody@example.org");
        server.misbehaving(SmtpFault.recipient("nobody@example.org", SmtpFault.say("550 5.1.1 No such user")));

        sender.deliverDue();

        assertThat(post.mail(bad).state()).isEqualTo(State.FAILED);
        assertThat(post.mail(bad).lastError()).contains("550 5.1.1 No such user");
        assertThat(post.mail(good).state()).isEqualTo(State.SENT);
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"RCPT", "DATA", "ACCEPTED"})
    void refusedForNowIsTriedLaterAndThenLeaves(Stage stage) {
        UUID mail = post.put("now@example.org");
        server.misbehaving(SmtpFault.first(1, stage, SmtpFault.say("451 4.3.0 Not now")));

        sender.deliverDue();
        assertThat(post.mail(mail).state()).isEqualTo(State.QUEUED);
        assertThat(post.mail(mail).attempts()).isEqualTo(1);
        assertThat(sender.deliverDue()).isZero();

        pass(post.settings.retryAfter().get(0));
        sender.deliverDue();
        assertThat(post.mail(mail).state()).isEqualTo(State.SENT);
        assertThat(server.mails()).hasSize(1);
    }

    @Test
    void greylistedLettersAllArriveAtTheSecondTry() {
        List<String> recipients = post.many(20);
        server.misbehaving(SmtpFault.greylisting());

        sender.deliverDue();
        assertThat(server.mails()).isEmpty();
        pass(post.settings.retryAfter().get(0));
        server.behaving();
        sender.deliverDue();

        assertThat(server.mails()).flatExtracting(ReceivedMail::to).containsExactlyInAnyOrderElementsOf(recipients);
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"CONNECT", "EHLO", "MAIL", "RCPT", "DATA", "CONTENT", "ACCEPTED"})
    void aConnectionThatIsCutLosesNothing(Stage stage) {
        UUID mail = post.put("cut@example.org");
        server.misbehaving(SmtpFault.first(1, stage, SmtpFault.drop()));

        sender.deliverDue();
        assertThat(post.mail(mail).state()).isEqualTo(State.QUEUED);
        pass(Duration.ofMinutes(2));
        sender.deliverDue();

        assertThat(post.mail(mail).state()).isEqualTo(State.SENT);
        assertThat(server.mails()).hasSize(1);
    }

    @Test
    void takenButNeverConfirmedIsRepeatedWithTheSameIdAndTheSameBytes() {
        byte[] pdf = "%PDF-1.7 whatever".getBytes(StandardCharsets.US_ASCII);
        UUID mail = post.put("again@example.org", List.of(new Attachment("pass-1.pdf", "application/pdf", pdf)));
        server.misbehaving(SmtpFault.first(1, Stage.ACCEPTED, SmtpFault.keepAndDrop()));

        sender.deliverDue();
        pass(Duration.ofMinutes(2));
        sender.deliverDue();

        assertThat(server.mails()).hasSize(2);
        ReceivedMail first = server.mails().get(0);
        ReceivedMail second = server.mails().get(1);
        assertThat(second.messageId())
                .isEqualTo(first.messageId())
                .isEqualTo(post.mail(mail).messageId());
        assertThat(second.sha256()).isEqualTo(first.sha256());
        assertThat(second.pdfSha256()).isEqualTo(first.pdfSha256()).isNotNull();
        assertThat(second.content()).isEqualTo(post.outbox.message(mail));
    }

    @Test
    void oneAddressAtWhichTheServerHangsHoldsUpNobodyForLong() {
        post.put("tar@example.org");
        post.many(30);
        server.misbehaving(SmtpFault.recipient("tar@example.org", SmtpFault.hang()));

        sender.deliverDue();

        assertThat(server.mails()).hasSize(30);
        assertThat(post.waiting()).isEqualTo(1);
    }

    @Test
    void serverThatDripsIsCutAfterTheLongestTimeForOneLetter() {
        UUID mail = post.put("drip@example.org");
        server.misbehaving(SmtpFault.slow(Duration.ofMillis(300)));
        MailDelivery hasty =
                post.senderTo(server, new CorrespondenceSettings.Pacing(1, 100, 0, Duration.ofMillis(900)), s -> s);

        hasty.deliverDue();

        assertThat(post.mail(mail).state()).isEqualTo(State.QUEUED);
        assertThat(post.mail(mail).attempts()).isEqualTo(1);
        server.behaving();
        pass(Duration.ofMinutes(2));
        hasty.deliverDue();
        assertThat(post.mail(mail).state()).isEqualTo(State.SENT);
    }

    @Test
    void aServerThatWantsFewLettersOnAConnectionGetsNewOnesAndNoTryIsLost() {
        post.many(25);
        server.misbehaving(SmtpFault.perConnection(10));

        sender.deliverDue();

        assertThat(server.mails()).hasSize(25);
        assertThat(server.connections()).isEqualTo(3);
        assertThat(post.jdbc
                        .sql("select max(number) from mail_attempt")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void everyTryFailsOverADayAndThenAPersonSeesTheLetter() {
        UUID mail = post.put("never@example.org");
        server.misbehaving(SmtpFault.recipient("never@example.org", SmtpFault.say("450 4.2.1 Busy")));
        AtomicInteger tries = new AtomicInteger();
        while (post.mail(mail).state() == State.QUEUED) {
            sender.deliverDue();
            tries.incrementAndGet();
            pass(Duration.ofHours(13));
        }

        assertThat(tries).hasValue(post.settings.retryAfter().size() + 1);
        assertThat(post.mail(mail).state()).isEqualTo(State.FAILED);
    }

    @Test
    void fiveThousandLeaveWhileOneAddressFailsAndTheServerIsAwayForAWhile() throws IOException {
        List<String> recipients = post.many(5000);
        UUID bad = post.put("bad@example.org");
        AtomicInteger taken = new AtomicInteger();
        server.misbehaving(moment -> {
            if (moment.is(Stage.RCPT) && "bad@example.org".equals(moment.recipient())) {
                return SmtpFault.say("550 5.1.1 No such user");
            }
            return moment.is(Stage.ACCEPTED) && taken.incrementAndGet() == 1500 ? SmtpFault.drop() : null;
        });

        sender.deliverDue(() -> taken.get() < 2500);
        server.stop();
        sender.deliverDue();
        pass(Duration.ofMinutes(10));
        server.start();
        sender.deliverDue();
        sender.deliverDue();

        assertThat(server.mails()).flatExtracting(ReceivedMail::to).containsExactlyInAnyOrderElementsOf(recipients);
        assertThat(post.mail(bad).state()).isEqualTo(State.FAILED);
        assertThat(post.waiting()).isZero();
    }

    private void pass(Duration time) {
        clock.set(clock.instant().plus(time));
    }
}
