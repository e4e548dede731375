package org.pregny.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Properties;
import java.util.UUID;
import java.util.function.Consumer;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregny.AnyDatabase;
import org.pregny.PregnyTest;
import org.pregny.SelfMadeCertificate;
import org.pregny.SmtpListener;
import org.pregny.TestTime;
import org.pregny.correspondence.OutgoingMail.State;
import org.springframework.beans.factory.annotation.Autowired;

/** Encrypted where that is demanded, or not at all; and no address or subject can speak to the server. */
@PregnyTest
@AnyDatabase
class SmtpSafetyTest {

    @TempDir
    static Path folder;

    @Autowired
    PostRoom post;

    @Autowired
    TestTime.SettableClock clock;

    @BeforeEach
    void nothingIsWaiting() {
        clock.set(TestTime.OPEN);
        post.clear();
    }

    @Test
    void aServerWithoutTheDemandedEncryptionGetsNothing() throws Exception {
        UUID mail = post.put("secret@example.org");
        try (SmtpListener server = SmtpListener.open().start()) {
            sender(server, p -> p.put("mail.smtp.starttls.required", "true")).deliverDue();
            assertThat(server.mails()).isEmpty();
        }
        assertThat(post.mail(mail).state()).isEqualTo(State.QUEUED);
        assertThat(post.mail(mail).tries()).isZero();
        assertThat(post.gate.flow().reason()).contains("STARTTLS");
    }

    @Test
    void aServerWithACertificateThatNobodySignedGetsNothing() throws Exception {
        post.put("secret@example.org");
        try (SmtpListener server = encrypted()) {
            sender(server, p -> p.put("mail.smtp.starttls.required", "true")).deliverDue();
            assertThat(server.mails()).isEmpty();
        }
        assertThat(post.gate.flow().serverIsAway()).isTrue();
    }

    @Test
    void aServerThatIsTrustedUnderItsNameGetsTheLetterAndUnderAnotherNameNothing() throws Exception {
        SSLContext trusting = SelfMadeCertificate.in(folder).context();
        UUID mail = post.put("secret@example.org");
        try (SmtpListener server = encrypted()) {
            Consumer<Properties> demanding = p -> {
                p.put("mail.smtp.starttls.required", "true");
                p.put("mail.smtp.ssl.socketFactory", trusting.getSocketFactory());
            };
            post.senderTo(server, PostRoom.FAST, s -> {
                        demanding.accept(s.getJavaMailProperties());
                        s.setHost("127.0.0.1");
                        return s;
                    })
                    .deliverDue();
            assertThat(server.mails()).isEmpty();

            clock.set(clock.instant().plusSeconds(60));
            sender(server, demanding).deliverDue();
            assertThat(server.mails()).hasSize(1);
        }
        assertThat(post.mail(mail).state()).isEqualTo(State.SENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@example.org>\r\nRCPT TO:<b@example.org",
                "a@example.org\nDATA",
                "a@example.org, b@example.org",
                "<a@example.org>",
                "a b@example.org",
                "@relay.example.org:a@example.org",
                "a@example.org\u0000",
            })
    void anAddressThatSaysMoreThanAnAddressNeverReachesTheServer(String address) throws Exception {
        UUID mail = post.put("harmless@example.org");
        post.jdbc
                .sql("update outgoing_mail set recipient = :address where id = :id")
                .param("address", address.replace("\u0000", "\u0001"))
                .param("id", mail)
                .update();
        try (SmtpListener server = SmtpListener.open().start()) {
            post.senderTo(server).deliverDue();
            assertThat(server.mails()).isEmpty();
        }
        assertThat(post.mail(mail).state()).isEqualTo(State.FAILED);
    }

    @Test
    void aNameWithLineEndsIsOnlyAName() {
        UUID mail = post.put("x@example.org");
        Recipient eve = new Recipient("Eve\r\nBcc: all@example.org\r\n\r\nHi", "y@example.org");
        WrittenLetter written = post.writing.readdress(post.outbox.message(mail), "key", 2, eve);

        String head = new String(written.message(), StandardCharsets.UTF_8).split("\r\n\r\n", 2)[0];
        assertThat(head.lines()).noneMatch(line -> line.startsWith("Bcc"));
        assertThat(head).contains("Subject:", "y@example.org");
    }

    private SmtpListener encrypted() throws Exception {
        return SmtpListener.open()
                .withTls(SelfMadeCertificate.in(folder).context())
                .start();
    }

    private MailDelivery sender(SmtpListener server, Consumer<Properties> properties) {
        return post.senderTo(server, PostRoom.FAST, s -> {
            properties.accept(s.getJavaMailProperties());
            return s;
        });
    }
}
