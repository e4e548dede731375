package org.pregny.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pregny.PregnyTest;
import org.pregny.SmtpListener;
import org.pregny.TestTime;
import org.pregny.correspondence.BounceAddresses.Returned;
import org.pregny.correspondence.DeliveryReport.Action;
import org.pregny.correspondence.OutgoingMail.State;
import org.pregny.correspondence.UndeliveredDesk.Correction;
import org.pregny.kernel.Actor;
import org.pregny.kernel.InstallationSecret;
import org.springframework.beans.factory.annotation.Autowired;

/** What came back: read whatever the server's style, believed only if we asked for it, and seen to by a person. */
@PregnyTest
class BouncesTest {

    private static final Actor OFFICER = Actor.staff("officer");

    @RegisterExtension
    static final GreenMailExtension IMAP = new GreenMailExtension(ServerSetupTest.SMTP_IMAP);

    @Autowired
    PostRoom post;

    @Autowired
    InstallationSecret secret;

    @Autowired
    BounceDesk desk;

    @Autowired
    UndeliveredDesk undelivered;

    @Autowired
    AddressStore addresses;

    @Autowired
    MailTasks tasks;

    @Autowired
    TestTime.SettableClock clock;

    BounceAddresses minted;
    ReportReading reading;
    SmtpListener server;
    MailDelivery sender;

    @BeforeEach
    void bouncesAreAskedFor() throws Exception {
        clock.set(TestTime.OPEN);
        post.clear();
        minted = new BounceAddresses(asking(), secret);
        reading = new ReportReading(minted);
        server = SmtpListener.open().start();
        sender = post.senderTo(server, minted);
    }

    @AfterEach
    void theServerStops() throws Exception {
        server.close();
    }

    private CorrespondenceSettings asking() {
        return post.settings(PostRoom.FAST, mailbox());
    }

    private static BounceSettings mailbox() {
        int port = IMAP.getImap().getPort();
        return new BounceSettings(
                "bounce@un.example", "imap", "127.0.0.1", port, "bounce", "secret", "INBOX", Duration.ofMinutes(1));
    }

    @Test
    void everyLetterLeavesWithASenderOfItsOwnThatOnlyWeCanMake() {
        UUID mail = sent("own@example.org");
        String sender = server.mails().get(0).from();

        assertThat(sender).startsWith("bounce+").endsWith("@un.example").hasSizeLessThan(64 + 12);
        assertThat(minted.open(sender)).contains(new Returned(mail, 1));
        assertThat(minted.open(sender.toUpperCase(Locale.ROOT))).contains(new Returned(mail, 1));
        for (int i = "bounce+".length(); i < sender.indexOf('@'); i++) {
            char other = sender.charAt(i) == '0' ? '1' : '0';
            assertThat(minted.open(sender.substring(0, i) + other + sender.substring(i + 1)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "failed,   5.1.1, FAILED,  HARD",
        "Failed,   5.2.2, FAILED,  SOFT",
        "delayed,  4.4.1, DELAYED, SOFT",
        "relayed,  2.0.0, OTHER,   SOFT",
    })
    void aProperReportIsRead(String action, String status, Action read, AddressState state) throws Exception {
        DeliveryReport report = reading.read(Reports.parsed(
                        Reports.proper(token(), action, status, "550 5.1.1 <nobody@example.org>: unknown")))
                .orElseThrow();

        assertThat(report.action()).isEqualTo(read);
        assertThat(report.code()).isEqualTo(status);
        assertThat(report.said()).isEqualTo("smtp; 550 5.1.1 <nobody@example.org>: unknown");
        assertThat(AddressState.of(report.code())).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({
        "'550 5.1.1 <x@example.org>... User unknown', FAILED, 5.1.1",
        "'The following address failed: 550 no such user', FAILED, 5.1.1",
        "'552 5.2.2 mailbox full', FAILED, 5.2.2",
        "'Status: 4.4.7 (delivery time expired)', DELAYED, 4.4.7",
        "'451 4.7.1 try again later', DELAYED, 4.7.1",
    })
    void aSloppyReportIsReadByItsNumber(String words, Action action, String code) throws Exception {
        DeliveryReport report =
                reading.read(Reports.parsed(Reports.sloppy(token(), words))).orElseThrow();

        assertThat(report.action()).isEqualTo(action);
        assertThat(report.code()).isEqualTo(code);
    }

    @Test
    void wordsWithoutANumberAndReportsOnLettersOfOthersAreNotBelieved() throws Exception {
        assertThat(reading.read(Reports.parsed(Reports.sloppy(token(), "Sorry, it did not work."))))
                .isEmpty();
        assertThat(reading.read(Reports.parsed(Reports.proper("bounce@un.example", "failed", "5.1.1", "x"))))
                .isEmpty();
        String forged = "bounce+" + "0".repeat(42) + "@un.example";
        assertThat(reading.read(Reports.parsed(Reports.proper(forged, "failed", "5.1.1", "x"))))
                .isEmpty();
        String person = Reports.sloppy(token(), "My office is 550 10 Main Street")
                .replace("Postmaster <postmaster@", "Ann <ann@");
        assertThat(reading.read(Reports.parsed(person))).isEmpty();
    }

    @Test
    void whatCameBackIsFetchedOnceAndBecomesAPersonsTaskUntilTheAddressIsRight() throws Exception {
        UUID mail = sent("wrong@example.org");
        String first = server.mails().get(0).messageId();
        GreenMailUser mailbox = IMAP.setUser("bounce@un.example", "bounce", "secret");
        String from = server.mails().get(0).from();
        mailbox.deliver(Reports.parsed(Reports.proper(from, "failed", "5.1.1", "550 5.1.1 unknown")));
        mailbox.deliver(Reports.parsed(Reports.proper(from, "failed", "5.1.1", "550 5.1.1 unknown")));
        mailbox.deliver(Reports.parsed(Reports.sloppy("bounce@un.example", "Is anybody there?")));

        BounceMailbox box = new BounceMailbox(asking(), reading, desk);
        assertThat(box.fetch()).isEqualTo(2);
        assertThat(box.fetch()).isZero();
        assertThat(post.mail(mail).state()).isEqualTo(State.BOUNCED);
        assertThat(addresses.state("Wrong@Example.org")).isEqualTo(AddressState.HARD);
        assertThat(tasks.openFor(mail)).isEqualTo(1);

        assertThat(undelivered.correct(mail, "nonsense", OFFICER)).isEqualTo(Correction.MALFORMED);
        assertThat(undelivered.correct(mail, "a@b.org\r\nBcc: all@example.org", OFFICER))
                .isEqualTo(Correction.MALFORMED);
        assertThat(undelivered.correct(mail, "WRONG@example.org", OFFICER)).isEqualTo(Correction.SAME);
        assertThat(undelivered.correct(mail, " right@example.org ", OFFICER)).isEqualTo(Correction.SENT);
        assertThat(undelivered.correct(mail, "other@example.org", OFFICER)).isEqualTo(Correction.SETTLED);
        assertThat(tasks.openFor(mail)).isZero();

        sender.deliverDue();
        assertThat(server.mails()).hasSize(2);
        assertThat(server.mails().get(1).to()).containsExactly("right@example.org");
        assertThat(server.mails().get(1).messageId()).isNotEqualTo(first);
        assertThat(new String(server.mails().get(1).content()))
                .contains("right@example.org")
                .doesNotContain("wrong@");
    }

    @Test
    void aLateReportOnTheOldAddressDoesNotTouchTheNewOne() throws Exception {
        UUID mail = sent("old@example.org");
        report(mail, 1, Action.FAILED, "5.1.1");
        undelivered.correct(mail, "new@example.org", OFFICER);
        sender.deliverDue();

        report(mail, 1, Action.DELAYED, "4.4.1");

        assertThat(post.mail(mail).state()).isEqualTo(State.SENT);
        assertThat(addresses.state("new@example.org")).isEqualTo(AddressState.OK);
    }

    @Test
    void nothingMoreIsSentToAnAddressThatDoesNotWorkUntilSomebodyKnowsThatItDoes() {
        report(sent("dead@example.org"), 1, Action.FAILED, "5.1.1");
        UUID next = post.put("Dead@example.org");

        assertThat(sender.deliverDue()).isZero();
        assertThat(post.mail(next).state()).isEqualTo(State.FAILED);
        assertThat(tasks.openFor(next)).isEqualTo(1);

        assertThat(undelivered.sendAgain(next, OFFICER)).isTrue();
        assertThat(undelivered.sendAgain(next, OFFICER)).isFalse();
        sender.deliverDue();
        assertThat(post.mail(next).state()).isEqualTo(State.SENT);
    }

    @Test
    void anUndeliveredLetterIsPutOnTopAfterADayAndClosedWhenItIsPrinted() {
        UUID mail = sent("paper@example.org");
        report(mail, 1, Action.FAILED, "5.1.2");
        clock.set(clock.instant().plus(Duration.ofHours(25)));
        tasks.runDue(mail);

        assertThat(undelivered.open(100))
                .filteredOn(letter -> letter.mail().id().equals(mail))
                .extracting(UndeliveredMail::overdue)
                .containsExactly(true);
        assertThat(undelivered.handOverInPrint(mail, OFFICER)).isTrue();
        assertThat(post.mail(mail).state()).isEqualTo(State.PRINTED);
        assertThat(tasks.openFor(mail)).isZero();
    }

    private UUID sent(String recipient) {
        UUID mail = post.put(recipient);
        sender.deliverDue();
        assertThat(post.mail(mail).state()).isEqualTo(State.SENT);
        return mail;
    }

    private void report(UUID mail, int attempt, Action action, String code) {
        desk.take(new DeliveryReport(new Returned(mail, attempt), action, code, "said"));
    }

    private String token() {
        return "bounce+" + minted.token(UUID.randomUUID(), 1) + "@un.example";
    }
}
