package org.pregny.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.kernel.Precedence;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PregnyTest
class MailDeliveryTest {

    @RegisterExtension
    static final GreenMailExtension SMTP = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @Autowired
    Correspondence correspondence;

    @Autowired
    PostRoom post;

    @Autowired
    MailDelivery captured;

    @Autowired
    CorrespondenceSettings settings;

    @Autowired
    TestTime.SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    TransactionTemplate transaction;

    @Autowired
    void transactions(PlatformTransactionManager manager) {
        transaction = new TransactionTemplate(manager);
    }

    @BeforeEach
    void nothingIsWaiting() {
        clock.set(TestTime.OPEN);
        post.clear();
    }

    @Test
    void letterReachesTheMailServerWithItsTextItsHtmlAndItsAttachment() throws Exception {
        byte[] pdf = "%PDF-1.7 whatever".getBytes(StandardCharsets.US_ASCII);
        String key = put("smtp@example.org", List.of(new Attachment("pass-1.pdf", "application/pdf", pdf)));

        deliverBySmtp();

        MimeMessage received = SMTP.getReceivedMessages()[0];
        assertThat(received.getMessageID()).isEqualTo(messageId(key));
        assertThat(received.getSubject()).isEqualTo("رسالة اختبار");
        String body = GreenMailUtil.getWholeMessage(received);
        assertThat(body).contains("multipart/alternative", "text/plain", "text/html", "pass-1.pdf");
        assertThat(state(key)).isEqualTo("SENT");
    }

    @Test
    void theSameLetterIsKeptOnceHoweverOftenItIsSent() {
        String key = put("once@example.org", List.of());
        Strange again = new Strange(key, "once@example.org", List.of());
        transaction.executeWithoutResult(t -> correspondence.send(again));

        assertThat(jdbc.sql("select count(*) from outgoing_mail where letter_key = :key")
                        .param("key", key)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aSecondTryCarriesTheSameMessageIdAndTheSameBytes() throws Exception {
        String key = put("twice@example.org", List.of(new Attachment("a.pdf", "application/pdf", new byte[2000])));
        deliverBySmtp();
        jdbc.sql("update outgoing_mail set state = 'QUEUED' where letter_key = :key")
                .param("key", key)
                .update();
        deliverBySmtp();

        List<String> messages = Stream.of(SMTP.getReceivedMessagesForDomain("twice@example.org"))
                .map(GreenMailUtil::getBody)
                .toList();
        assertThat(messages).hasSize(2);
        assertThat(messages.get(0)).isEqualTo(messages.get(1));
        assertThat(SMTP.getReceivedMessages()[0].getMessageID())
                .isEqualTo(SMTP.getReceivedMessages()[1].getMessageID());
    }

    @Test
    void withoutAServerEveryMessageBecomesAFileNamedByTimeAndRecipient() throws IOException {
        put("file+tag@example.org", List.of());
        while (captured.deliverDue() > 0) {
            // all of them
        }

        try (Stream<Path> files = Files.list(settings.captureFolder())) {
            Path file = files.filter(f -> f.getFileName().toString().endsWith("Z-file+tag@example.org.eml"))
                    .findFirst()
                    .orElseThrow();
            assertThat(file.getFileName().toString()).startsWith("20170821T070000");
            assertThat(Files.readString(file)).contains("Auto-Submitted: auto-generated", "To: ", "MIME-Version: 1.0");
        }
    }

    @Test
    void whatAPersonTypedIsNeitherMarkupNorCode() throws Exception {
        String key = put("script@example.org", List.of());
        byte[] raw = jdbc.sql(
                        "select content from outgoing_mail join mail_message on mail_id = id where letter_key = :key")
                .param("key", key)
                .query((row, n) -> row.getBytes("content"))
                .single();
        MimeMessage message = new MimeMessage(null, new java.io.ByteArrayInputStream(raw));
        String html = part(message, "text/html");

        assertThat(html)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; ${7*7}")
                .doesNotContain("<script>");
        assertThat(html).contains("dir=\"rtl\"");
        assertThat(part(message, "text/plain")).contains("<script>alert(1)</script> ${7*7}");
    }

    @Test
    void letterWithoutATransactionIsRefused() {
        Strange letter = new Strange("no-transaction", "x@example.org", List.of());
        assertThatThrownBy(() -> correspondence.send(letter)).isInstanceOf(IllegalTransactionStateException.class);
    }

    private String put(String recipient, List<Attachment> attachments) {
        String key = "strange/" + UUID.randomUUID();
        transaction.executeWithoutResult(t -> correspondence.send(new Strange(key, recipient, attachments)));
        return key;
    }

    private int deliverBySmtp() {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(SMTP.getSmtp().getPort());
        return new MailDelivery(
                        post.claims,
                        post.outcomes,
                        post.gate,
                        new SmtpCarrier(sender, settings, post.bounces),
                        new Precedence())
                .deliverDue();
    }

    private String messageId(String key) {
        return column("message_id", key);
    }

    private String state(String key) {
        return column("state", key);
    }

    private String column(String column, String key) {
        return jdbc.sql("select " + column + " from outgoing_mail where letter_key = :key")
                .param("key", key)
                .query(String.class)
                .single();
    }

    private static String part(jakarta.mail.Part part, String type) throws Exception {
        if (part.isMimeType(type)) {
            return (String) part.getContent();
        }
        if (part.getContent() instanceof jakarta.mail.Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                String found = part(parts.getBodyPart(i), type);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
