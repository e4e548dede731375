package org.pregny.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.ReceivedMail;
import org.pregny.SmtpFault;
import org.pregny.SmtpListener;
import org.pregny.SmtpMoment.Stage;
import org.pregny.TestTime;
import org.springframework.beans.factory.annotation.Autowired;

/** Mail as a whole stops for a server that is away and keeps to the pace it asks for; no letter pays for it. */
@PregnyTest
class MailFlowTest {

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
    void serverAwayForAnHourCostsNoLetterATryAndItResumesByItself() throws IOException {
        List<String> recipients = post.many(40);
        server.stop();
        for (int second = 0; second < 3600; second += 5) {
            sender.deliverDue();
            pass(Duration.ofSeconds(5));
        }
        assertThat(post.waiting()).isEqualTo(40);
        assertThat(post.jdbc
                        .sql("select max(tries) from outgoing_mail where state = 'QUEUED'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(post.gate.flow().serverIsAway()).isTrue();
        assertThat(post.gate.flow().failures()).isBetween(55, 70);

        server.start();
        for (int second = 0; second <= 60; second += 5) {
            sender.deliverDue();
            pass(Duration.ofSeconds(5));
        }
        assertThat(server.mails()).flatExtracting(ReceivedMail::to).containsExactlyInAnyOrderElementsOf(recipients);
        assertThat(post.gate.flow().serverIsAway()).isFalse();
    }

    @Test
    void serverThatHangsIsGivenUpAndBlamedForItself() {
        post.many(30);
        server.misbehaving(SmtpFault.at(Stage.CONNECT, SmtpFault.hang()));
        sender.deliverDue();
        assertThat(post.gate.flow().serverIsAway()).isTrue();
        assertThat(post.waiting()).isEqualTo(30);

        server.behaving();
        pass(Duration.ofMinutes(1));
        sender.deliverDue();
        assertThat(server.mails()).hasSize(30);
    }

    @Test
    void aServerThatWantsNobodysMailIsLeftAloneAndNoLetterPays() {
        post.many(5);
        server.misbehaving(SmtpFault.at(Stage.MAIL, SmtpFault.say("452 4.3.1 Enough for this minute")));
        for (int minute = 0; minute < 60; minute++) {
            sender.deliverDue();
            pass(Duration.ofMinutes(1));
        }
        server.behaving();
        pass(Duration.ofMinutes(2));
        sender.deliverDue();
        sender.deliverDue();

        assertThat(server.mails()).hasSize(5);
    }

    @Test
    void noMoreLettersLeaveInAMinuteThanTheServerMayBeSent() {
        post.many(25);
        MailDelivery paced =
                post.senderTo(server, new CorrespondenceSettings.Pacing(1, 100, 10, Duration.ofMinutes(5)), s -> s);

        assertThat(paced.deliverDue()).isEqualTo(10);
        assertThat(paced.deliverDue()).isZero();
        pass(Duration.ofSeconds(61));
        assertThat(paced.deliverDue()).isEqualTo(10);
        pass(Duration.ofSeconds(61));
        assertThat(paced.deliverDue()).isEqualTo(5);
    }

    private void pass(Duration time) {
        clock.set(clock.instant().plus(time));
    }
}
