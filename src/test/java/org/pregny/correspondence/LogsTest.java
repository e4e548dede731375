package org.pregny.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pregny.PregnyTest;
import org.pregny.SmtpFault;
import org.pregny.SmtpListener;
import org.pregny.SmtpMoment.Stage;
import org.pregny.TestTime;
import org.pregny.application.Receipt;
import org.pregny.process.Story;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What goes well and what goes wrong, and then a look at what was printed: no name and no address is in it. */
@PregnyTest
@ExtendWith(OutputCaptureExtension.class)
class LogsTest {

    @Autowired
    Story story;

    @Autowired
    PostRoom post;

    @Autowired
    ManagementService management;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    @BeforeEach
    void itIsTheTwentyFirstOfAugust() {
        story.clock.set(TestTime.OPEN);
        post.clear();
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
        deliverToAServerThatRefuses();
        sendNonsense();
        failInTheDatabase();

        assertThat(printed.getAll()).contains("the mail server is away", "not sent at try 1");
        assertThat(printed.getAll().toLowerCase())
                .doesNotContain(
                        "quixote", "zebulon", "dulcinea", receipt.accessKey().toLowerCase());
    }

    private void deliverToADeadServer() {
        MailDelivery nowhere = post.senderTo(SmtpListener.open().onPort(1));
        nowhere.deliverDue();
    }

    private void deliverToAServerThatRefuses() throws IOException {
        try (SmtpListener server = SmtpListener.open().start()) {
            server.misbehaving(
                    moment -> moment.is(Stage.RCPT) ? SmtpFault.say("450 Not now, " + moment.recipient()) : null);
            story.clock.set(TestTime.OPEN.plusSeconds(60));
            post.senderTo(server).deliverDue();
        }
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
