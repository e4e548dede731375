package org.pregny.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.Receipt;
import org.pregny.process.Story;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What goes well and what goes wrong, and then a look at what was printed: no name and no address is in it. */
@PregnyTest
@ExtendWith(OutputCaptureExtension.class)
class LogsTest {

    @Autowired
    Story story;

    @Autowired
    Outbox outbox;

    @Autowired
    CorrespondenceSettings settings;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    ManagementService management;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    @BeforeEach
    void itIsTheTwentyFirstOfAugust() {
        story.clock.set(TestTime.OPEN);
    }

    @Test
    void logsHoldNoPersonalData(CapturedOutput printed) throws Exception {
        Receipt receipt = story.submit(anApplication()
                .of(aRepresentative("Zebulon Quixote", "zebulon.quixote@example.org"))
                .from("dulcinea.quixote@example.org")
                .build());
        story.approveAll(receipt.id());
        story.runDueJobs(receipt.id());
        deliverToADeadServer();
        sendNonsense();
        failInTheDatabase();

        assertThat(printed.getAll()).contains("not sent at try 1");
        assertThat(printed.getAll().toLowerCase())
                .doesNotContain(
                        "quixote", "zebulon", "dulcinea", receipt.accessKey().toLowerCase());
    }

    private void deliverToADeadServer() {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(1);
        MailDelivery delivery = new MailDelivery(outbox, new SmtpCarrier(sender), settings, story.clock, events);
        new TransactionTemplate(transactions).executeWithoutResult(t -> delivery.deliverBatch());
    }

    private void sendNonsense() throws Exception {
        String body = "{\"event\":\"hearing-2\",\"contactName\":\"Dulcinea Quixote\",\"representatives\":7}";
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/applications"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "k")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThat(client.send(request, HttpResponse.BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(400);
        }
    }

    /** A job that cannot be done: the engine notes the failure, without whom it was for. */
    private void failInTheDatabase() {
        Receipt other = story.submit(anApplication()
                .of(aRepresentative("Sancho Quixote", "sancho.quixote@example.org"))
                .build());
        story.approveAll(other.id());
        jdbc.sql("update representative set document_type = 'BROKEN' where application_id = :id")
                .param("id", other.id().uuid())
                .update();
        String job = story.due(other.id().toString()).get(0).getId();
        assertThat(catchThrowable(() -> management.executeJob(job))).isNotNull();
    }
}
