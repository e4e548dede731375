package org.pregny.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.application.ApplicationJson.application;
import static org.pregny.application.ApplicationJson.assertProblem;
import static org.pregny.application.ApplicationJson.contact;
import static org.pregny.application.ApplicationJson.json;
import static org.pregny.application.ApplicationJson.pointers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pregny.Events;
import org.pregny.Mails;
import org.pregny.PregnyTest;
import org.pregny.event.Event;
import org.pregny.process.Story;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** After the deadline an application comes in with a reason only, and a person decides (issue 4, point 5; seed S0:77). */
@PregnyTest
class LateRouteTest {

    @Autowired
    Sender sender;

    @Autowired
    Story story;

    @Autowired
    Mails mails;

    @Autowired
    Events events;

    @LocalServerPort
    int port;

    @Test
    void withAReasonItIsTakenInAsLateAndBothSidesSeeWhy() {
        sender.clock.set("2017-09-05T00:00:00+02:00");
        ObjectNode body = application().put("lateReason", "  Our office was\nflooded. ");
        JsonNode answer = json(sender.submit(body));
        String token = answer.get("token").asText();
        JsonNode view = json(sender.client.get(
                Sender.APPLICATIONS + "/" + answer.get("id").asText(), "Authorization", "Bearer " + token));

        assertThat(answer.get("state").asText()).isEqualTo("LATE");
        assertThat(view.get("state").asText()).isEqualTo("LATE");
        assertThat(view.get("lateReason").asText()).isEqualTo("Our office was\nflooded.");
        assertThat(view.get("nextActor").asText()).isEqualTo("REVIEWER");
        assertThat(sender.client
                        .open("/en/applications/" + token)
                        .select("main")
                        .text())
                .contains("It came after the deadline", "Our office was flooded.");
        assertThat(mails.html("applicationReceived", contact(body)).text()).contains("It came after the deadline");
    }

    @Test
    void inTimeNobodyLooksAtAReason() {
        sender.clock.set("2017-09-04T23:59:59+02:00");
        JsonNode answer = json(sender.submit(application().put("lateReason", "Just to be sure")));

        assertThat(answer.get("state").asText()).isEqualTo("UNDER_REVIEW");
        assertThat(story.applications
                        .caseOf(ApplicationId.of(answer.get("id").asText()))
                        .application()
                        .isLate())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2017-09-05T00:00:00+02:00,''",
        "2017-09-05T00:00:00+02:00,' \u200b '",
        "2017-10-11T00:00:00+02:00,Flooded"
    })
    void withoutAReasonOrOnceTheEventHasBegunNothingIsTaken(String now, String reason) {
        sender.clock.set(now);
        ObjectNode body = application().put("lateReason", reason);

        assertProblem(sender.submit(body), 409, "application.window.CLOSED");
        assertThat(sender.applicationsOf(body)).isZero();
    }

    @Test
    void aReasonOfMoreThanAThousandCharactersIsAFaultAtItsField() {
        sender.clock.set("2017-09-05T00:00:00+02:00");

        assertThat(pointers(sender.submit(application().put("lateReason", "x".repeat(1001)))))
                .containsExactly("/lateReason");
        assertThat(sender.submit(application().put("lateReason", "x".repeat(1000)))
                        .statusCode())
                .isEqualTo(201);
    }

    /** Whoever all hold a grounds pass that suffices have until the second deadline; one who does not ends that. */
    @ParameterizedTest
    @CsvSource({
        "2017-09-04T23:59:59+02:00,false,201",
        "2017-09-05T00:00:00+02:00,false,409",
        "2017-09-05T00:00:00+02:00,true,201",
        "2017-09-06T09:00:00+02:00,true,201",
        "2017-09-06T09:00:01+02:00,true,409"
    })
    void holdersOfAGroundsPassHaveUntilTheSecondDeadline(String now, boolean holder, int status) {
        Event event = events.announceLike("hearing-2", "second", tree -> ((ObjectNode) tree.get("window"))
                .put("groundsPassCloses", "2017-09-06T09:00:00"));
        sender.clock.set(now);
        ObjectNode body = application().put("event", event.code().text());
        if (holder) {
            holding(body, "2017-12-31");
        }

        assertThat(sender.submit(body).statusCode()).isEqualTo(status);
    }

    @Test
    void aGroundsPassThatEndsBeforeTheEventDoesNotHelp() {
        Event event = events.announceLike("hearing-2", "second", tree -> ((ObjectNode) tree.get("window"))
                .put("groundsPassCloses", "2017-09-06T09:00:00"));
        sender.clock.set("2017-09-05T12:00:00+02:00");
        ObjectNode body = application().put("event", event.code().text());

        assertProblem(sender.submit(holding(body, "2017-09-30")), 409, "application.window.CLOSED");
    }

    /** A slow line decides nothing, but a connection that says nothing for long does not hold the window open. */
    @ParameterizedTest
    @CsvSource({"2017-09-05T00:14:59+02:00,201", "2017-09-05T00:15:00+02:00,409"})
    void whatBeganToArriveInTimeIsInTimeIfItIsWholeSoonEnough(String whole, int status) throws Exception {
        sender.clock.set("2017-09-04T23:59:59+02:00");
        byte[] body = application().toString().getBytes(StandardCharsets.UTF_8);
        try (Socket socket = new Socket("localhost", port)) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST " + Sender.APPLICATIONS + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                            + "Content-Type: application/json\r\nContent-Length: " + body.length
                            + "\r\nIdempotency-Key: " + UUID.randomUUID() + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(Arrays.copyOf(body, 40));
            out.flush();
            Thread.sleep(700);
            sender.clock.set(whole);
            out.write(Arrays.copyOfRange(body, 40, body.length));
            out.flush();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 " + status);
            if (status == 201) {
                assertThat(answer).contains("\"receivedAt\":\"2017-09-04T21:59:59Z\"");
            }
        }
    }

    private static ObjectNode holding(ObjectNode body, String validUntil) {
        ApplicationJson.person(body, 0)
                .put("holdsGroundsPass", true)
                .put("groundsPassStation", "GENEVA")
                .put("groundsPassValidUntil", validUntil);
        return body;
    }
}
