package org.pregny.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.ReceivedMail;
import org.pregny.SmtpFault;
import org.pregny.SmtpListener;
import org.pregny.SmtpMoment.Stage;
import org.pregny.TestTime;
import org.pregny.correspondence.OutgoingMail.State;
import org.pregny.kernel.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Several machines on one database: one sender a letter, and none is lost with a machine. */
@PregnyTest
class ManySendersTest {

    private static final Actor OPERATOR = Actor.staff("operator");

    @Autowired
    PostRoom post;

    @Autowired
    MailRoom room;

    @Autowired
    TestTime.SettableClock clock;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void nothingIsWaiting() {
        clock.set(TestTime.OPEN);
        post.clear();
    }

    @Test
    void twoMachinesSendTwoThousandLettersEachOnce() throws Exception {
        List<String> recipients = post.many(2000);
        try (SmtpListener server = SmtpListener.open().withoutContents().start()) {
            Stream.of(post.senderTo(server), post.senderTo(server))
                    .map(machine -> CompletableFuture.runAsync(machine::deliverDue))
                    .toList()
                    .forEach(CompletableFuture::join);

            assertThat(server.mails()).flatExtracting(ReceivedMail::to).containsExactlyInAnyOrderElementsOf(recipients);
        }
        assertThat(post.waiting()).isZero();
    }

    @Test
    void whoIsJustTakingLettersLeavesTheOthersToTheSenderBeside() {
        post.many(100);
        List<Integer> taken = new TransactionTemplate(transactions).execute(open -> {
            int mine = post.claims.take().mails().size();
            return List.of(
                    mine,
                    CompletableFuture.supplyAsync(
                                    () -> post.claims.take().mails().size())
                            .join());
        });

        assertThat(taken).hasSize(2).allMatch(letters -> letters > 0 && letters < 100);
    }

    @Test
    void lettersInTheHandsOfADeadMachineAreSentByAnotherWithinTwoMinutes() throws Exception {
        List<String> recipients = post.many(5);
        MailBatch dead = post.claims.take();
        assertThat(dead.mails()).hasSize(5);
        try (SmtpListener server = SmtpListener.open().start()) {
            MailDelivery other = post.senderTo(server);
            assertThat(other.deliverDue()).isZero();

            clock.set(clock.instant().plusSeconds(61));
            assertThat(other.deliverDue()).isEqualTo(5);
            assertThat(server.mails()).flatExtracting(ReceivedMail::to).containsExactlyInAnyOrderElementsOf(recipients);
        }
        assertThat(post.claims.holds(dead.claim())).isFalse();
    }

    @Test
    void aMachineThatStartsAgainGoesOnAtOnceWithWhatItHadInHand() {
        post.many(5);
        assertThat(post.claims.take().mails()).hasSize(5);
        assertThat(post.claims.take().isEmpty()).isTrue();

        post.claims.takeUpAgain();

        assertThat(post.claims.take().mails()).hasSize(5);
    }

    @Test
    void aMachineThatSaysItIsAliveKeepsWhatItHas() {
        post.put("slow@example.org");
        MailBatch mine = post.claims.take();
        for (int n = 0; n < 10; n++) {
            clock.set(clock.instant().plusSeconds(30));
            post.claims.renew();
            assertThat(post.claims.take().isEmpty()).isTrue();
        }
        assertThat(post.claims.holds(mine.claim())).isTrue();
        post.claims.giveBack(mine.claim());
        assertThat(post.claims.take().mails()).hasSize(1);
    }

    @Test
    void aRehearsalThatIsMovedOnTakesNoLetterOutOfAnybodysHands() {
        UUID mail = post.put("leaving@example.org");
        MailBatch mine = post.claims.take();

        clock.rehearse(clock.instant().plus(Duration.ofDays(30)));

        assertThat(post.claims.take().isEmpty()).isTrue();
        assertThat(post.claims.holds(mine.claim())).isTrue();
        assertThat(room.cancel(mail, OPERATOR)).isFalse();
        post.claims.giveBack(mine.claim());
        assertThat(post.claims.take().mails()).hasSize(1);
    }

    @Test
    void heldCancelledAndSentAgainAsAnOperatorWants() throws Exception {
        UUID first = post.put("first@example.org");
        UUID second = post.put("second@example.org");
        try (SmtpListener server = SmtpListener.open().start()) {
            MailDelivery sender = post.senderTo(server);
            assertThat(room.hold(first, OPERATOR)).isTrue();
            assertThat(room.cancel(second, OPERATOR)).isTrue();
            assertThat(sender.deliverDue()).isZero();

            assertThat(room.release(first, OPERATOR)).isTrue();
            assertThat(room.holdAll(OPERATOR)).isTrue();
            assertThat(sender.deliverDue()).isZero();
            assertThat(room.releaseAll(OPERATOR)).isTrue();
            assertThat(sender.deliverDue()).isEqualTo(1);

            assertThat(room.resend(first, OPERATOR)).isTrue();
            assertThat(room.resend(first, OPERATOR)).isFalse();
            sender.deliverDue();
            assertThat(server.mails()).hasSize(2);
            assertThat(server.mails())
                    .extracting(ReceivedMail::sha256)
                    .containsOnly(server.mails().get(0).sha256());
        }
        assertThat(room.attempts(first)).extracting(MailAttempt::number).containsExactly(1, 2);
        assertThat(post.mail(second).state()).isEqualTo(State.CANCELLED);
        assertThat(room.hold(second, OPERATOR)).isFalse();
    }

    @Test
    void whatAServerRefusedForAReasonOfItsOwnLeavesAtAWord() throws Exception {
        UUID refused = post.put("refused@example.org");
        try (SmtpListener server = SmtpListener.open().start()) {
            MailDelivery sender = post.senderTo(server);
            server.misbehaving(SmtpFault.at(Stage.RCPT, SmtpFault.say("550 5.1.1 Nobody is known here")));
            sender.deliverDue();
            assertThat(post.mail(refused).state()).isEqualTo(State.FAILED);

            server.behaving();
            assertThat(room.resendFailed(OPERATOR)).isPositive();
            sender.deliverDue();
        }
        assertThat(post.mail(refused).state()).isEqualTo(State.SENT);
        assertThat(post.jdbc
                        .sql("select count(*) from mail_address where address = 'refused@example.org'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aLetterThatIsLeavingCannotBeHeld() {
        UUID mail = post.put("leaving@example.org");
        MailBatch leaving = post.claims.take();

        assertThat(room.hold(mail, OPERATOR)).isFalse();
        assertThat(room.cancel(mail, OPERATOR)).isFalse();
        post.claims.giveBack(leaving.claim());
        assertThat(room.hold(mail, OPERATOR)).isTrue();
    }
}
