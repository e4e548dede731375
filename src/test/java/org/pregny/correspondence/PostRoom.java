package org.pregny.correspondence;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.pregny.SmtpListener;
import org.pregny.correspondence.CorrespondenceSettings.Pacing;
import org.pregny.kernel.Entropy;
import org.pregny.kernel.MachineTime;
import org.pregny.kernel.NodeName;
import org.pregny.kernel.Precedence;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts letters into the outbox and makes senders for any server, each like a machine of its own on the one database. */
@Component
@Profile("test")
class PostRoom {

    static final Pacing FAST = new Pacing(2, 100, 0, Duration.ofMinutes(5));

    final Correspondence correspondence;
    final Outbox outbox;
    final MailOutcomes outcomes;
    final MailGate gate;
    final BounceAddresses bounces;
    final LetterWriting writing;
    final CorrespondenceSettings settings;
    final JdbcClient jdbc;
    final TransactionTemplate transaction;
    final MailClaims claims;
    private final ClaimStore claimStore;
    private final AttemptStore attempts;
    private final FlowStore flows;
    private final NodeName node;
    private final Entropy entropy;
    private final Clock clock;
    private final MachineTime machine;

    PostRoom(
            Correspondence correspondence,
            Outbox outbox,
            MailOutcomes outcomes,
            MailGate gate,
            BounceAddresses bounces,
            LetterWriting writing,
            CorrespondenceSettings settings,
            JdbcClient jdbc,
            PlatformTransactionManager manager,
            MailClaims claims,
            ClaimStore claimStore,
            AttemptStore attempts,
            FlowStore flows,
            NodeName node,
            Entropy entropy,
            Clock clock,
            MachineTime machine) {
        this.correspondence = correspondence;
        this.outbox = outbox;
        this.outcomes = outcomes;
        this.gate = gate;
        this.bounces = bounces;
        this.writing = writing;
        this.settings = settings;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(manager);
        this.claims = claims;
        this.claimStore = claimStore;
        this.attempts = attempts;
        this.flows = flows;
        this.node = node;
        this.entropy = entropy;
        this.clock = clock;
        this.machine = machine;
    }

    /** Tests share an outbox: what others left is out of the way, and mail flows. */
    void clear() {
        jdbc.sql("update outgoing_mail set state = 'SENT', claimed_by = null, claimed_until = null"
                        + " where state in ('QUEUED', 'HELD')")
                .update();
        jdbc.sql("update mail_flow set held_by = null, away_since = null, failures = 0, next_try = null")
                .update();
        jdbc.sql("delete from mail_attempt").update();
        jdbc.sql("delete from mail_address").update();
    }

    /** A letter to this address; returns its id. */
    UUID put(String recipient) {
        return put(recipient, List.of());
    }

    UUID put(String recipient, List<Attachment> attachments) {
        String key = "strange/" + UUID.randomUUID();
        send(new Strange(key, recipient, attachments));
        return id(key);
    }

    void send(Letter letter) {
        transaction.executeWithoutResult(t -> correspondence.send(letter));
    }

    /** So many letters, each to another address, without the cost of writing each. */
    List<String> many(int count) {
        return copies(put("model@example.org"), count);
    }

    /** So many letters like this one, which itself does not leave. */
    List<String> copies(UUID model, int count) {
        List<String> recipients = IntStream.range(0, count)
                .mapToObj(n -> "r" + n + "-" + model + "@example.org")
                .toList();
        transaction.executeWithoutResult(t -> recipients.forEach(recipient -> copy(model, recipient)));
        jdbc.sql("update outgoing_mail set state = 'SENT' where id = :id")
                .param("id", model)
                .update();
        return recipients;
    }

    private void copy(UUID model, String recipient) {
        UUID id = entropy.nextId();
        jdbc.sql("insert into outgoing_mail (id, letter_key, message_id, case_id, template, language, recipient,"
                        + " subject, state, attempts, queued_at, next_attempt_at)"
                        + " select :id, :key, :messageId, case_id, template, language, :recipient,"
                        + " subject, 'QUEUED', 0, queued_at, next_attempt_at from outgoing_mail where id = :model")
                .param("id", id)
                .param("key", "copy/" + id)
                .param("messageId", "<" + id + "@example.org>")
                .param("recipient", recipient)
                .param("model", model)
                .update();
        jdbc.sql(
                        "insert into mail_message (mail_id, content) select :id, content from mail_message where mail_id = :model")
                .param("id", id)
                .param("model", model)
                .update();
    }

    MailDelivery senderTo(SmtpListener server) {
        return senderTo(server, FAST, sender -> sender);
    }

    MailDelivery senderTo(SmtpListener server, BounceAddresses asked) {
        return senderTo(server, FAST, sender -> sender, asked);
    }

    MailDelivery senderTo(SmtpListener server, Pacing pacing, UnaryOperator<JavaMailSenderImpl> configured) {
        return senderTo(server, pacing, configured, bounces);
    }

    private MailDelivery senderTo(
            SmtpListener server, Pacing pacing, UnaryOperator<JavaMailSenderImpl> configured, BounceAddresses asked) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("localhost");
        sender.setPort(server.port());
        sender.getJavaMailProperties().put("mail.smtp.connectiontimeout", "2000");
        sender.getJavaMailProperties().put("mail.smtp.timeout", "2000");
        CorrespondenceSettings paced = settings(pacing, settings.bounces());
        MailClaims own = new MailClaims(claimStore, attempts, flows, paced, node, entropy, clock, machine);
        return new MailDelivery(
                new ClaimsInTransactions(own, transaction),
                outcomes,
                gate,
                new SmtpCarrier(configured.apply(sender), paced, asked),
                new Precedence());
    }

    CorrespondenceSettings settings(Pacing pacing, BounceSettings returned) {
        return new CorrespondenceSettings(
                settings.from(),
                settings.fromName(),
                settings.from(),
                settings.publicAddress(),
                settings.captureFolder(),
                settings.batch(),
                settings.lease(),
                settings.retryAfter(),
                pacing,
                returned);
    }

    UUID id(String key) {
        return jdbc.sql("select id from outgoing_mail where letter_key = :key")
                .param("key", key)
                .query(UUID.class)
                .single();
    }

    OutgoingMail mail(UUID id) {
        return outbox.find(id).orElseThrow();
    }

    int waiting() {
        return jdbc.sql("select count(*) from outgoing_mail where state = 'QUEUED'")
                .query(Integer.class)
                .single();
    }
}
