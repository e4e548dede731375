package org.pregny;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregny.SmtpMoment.Stage;

/** The tests' own mail server is held against a real client before anything relies on it. */
class SmtpListenerTest {

    @TempDir
    Path folder;

    @Test
    void takesManyMessagesAtOnceAndWritesEachDownOnce() throws Exception {
        Path file = folder.resolve("mails.tsv");
        try (SmtpListener server = SmtpListener.open().writingTo(file).start()) {
            IntStream.range(0, 200).parallel().forEach(n -> send(server, n));

            assertThat(server.mails()).hasSize(200);
            List<ReceivedMail> read =
                    Files.readAllLines(file).stream().map(ReceivedMail::of).toList();
            assertThat(read).extracting(ReceivedMail::messageId).doesNotHaveDuplicates();
            assertThat(read)
                    .extracting(ReceivedMail::sha256)
                    .containsExactlyInAnyOrderElementsOf(
                            server.mails().stream().map(ReceivedMail::sha256).toList());
            assertThat(server.mails().get(0).content())
                    .asString(StandardCharsets.UTF_8)
                    .contains("\r\n.dot\r\n");
        }
    }

    @Test
    void aDroppedMessageIsKeptOrNotAsTheScriptSays() throws Exception {
        try (SmtpListener server = SmtpListener.open().start()) {
            for (Stage stage : List.of(Stage.MAIL, Stage.RCPT, Stage.DATA, Stage.CONTENT, Stage.ACCEPTED)) {
                server.misbehaving(SmtpFault.first(1, stage, SmtpFault.drop()));
                assertThatThrownBy(() -> send(server, 1)).hasCauseInstanceOf(MessagingException.class);
            }
            assertThat(server.mails()).isEmpty();

            server.misbehaving(SmtpFault.first(1, Stage.ACCEPTED, SmtpFault.keepAndDrop()));
            assertThatThrownBy(() -> send(server, 2)).hasCauseInstanceOf(MessagingException.class);
            assertThat(server.mails()).hasSize(1);
        }
    }

    @Test
    void aStoppedServerRefusesAndComesBackOnItsPort() throws Exception {
        try (SmtpListener server = SmtpListener.open().start()) {
            server.stop();
            assertThatThrownBy(() -> send(server, 1)).hasCauseInstanceOf(MessagingException.class);
            server.start();
            send(server, 1);
            assertThat(server.mails()).hasSize(1);
        }
    }

    @Test
    void takesCommandsThatArriveTogether() throws Exception {
        try (SmtpListener server = SmtpListener.open().start();
                Socket client = new Socket("localhost", server.port())) {
            String all = "EHLO x\r\nMAIL FROM:<a@example.org>\r\nRCPT TO:<b@example.org>\r\nRSET\r\nNOOP\r\n"
                    + "MAIL FROM:<c@example.org>\r\nRCPT TO:<d@example.org>\r\nDATA\r\nSubject: x\r\n\r\nx\r\n.\r\nQUIT\r\n";
            client.getOutputStream().write(all.getBytes(StandardCharsets.US_ASCII));
            String answers = new String(client.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);

            assertThat(answers).endsWith("250 2.0.0 Taken\r\n221 2.0.0 Bye\r\n");
            assertThat(server.mails()).extracting(ReceivedMail::from).containsExactly("c@example.org");
        }
    }

    @Test
    void speaksTlsWhenAskedTo() throws Exception {
        SelfMadeCertificate certificate = SelfMadeCertificate.in(folder);
        try (SmtpListener server =
                SmtpListener.open().withTls(certificate.context()).start()) {
            Properties secure = new Properties();
            secure.put("mail.smtp.starttls.required", "true");
            assertThatThrownBy(() -> send(server, 1, secure))
                    .hasRootCauseInstanceOf(java.security.cert.CertPathBuilderException.class);
            secure.put("mail.smtp.ssl.socketFactory", certificate.context().getSocketFactory());
            send(server, 1, secure);
            assertThat(server.mails()).hasSize(1);
        }
    }

    private static void send(SmtpListener server, int n) {
        send(server, n, new Properties());
    }

    private static void send(SmtpListener server, int n, Properties properties) {
        Session session = Session.getInstance(properties);
        String text = "Message-ID: <" + n + "@example.org>\r\nSubject: x\r\n\r\nline\r\n.dot\r\n";
        try (Transport transport = session.getTransport("smtp")) {
            MimeMessage message =
                    new MimeMessage(session, new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII)));
            transport.connect("localhost", server.port(), null, null);
            transport.sendMessage(message, InternetAddress.parse("r" + n + "@example.org"));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
