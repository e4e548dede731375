package org.pregny.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.application.ApplicationJson.application;
import static org.pregny.application.ApplicationJson.assertProblem;
import static org.pregny.application.ApplicationJson.contact;
import static org.pregny.application.ApplicationJson.json;
import static org.pregny.application.ApplicationJson.person;
import static org.pregny.application.ApplicationJson.type;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.pregny.Mails;
import org.pregny.PregnyTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Applications as programs send them, however often: one key, one application (issue 2). */
@PregnyTest
class ApplicationRepeatsTest {

    @Autowired
    Sender sender;

    @Autowired
    Mails mails;

    @Test
    void theSameRequestWithTheSameKeyGetsTheSameReceipt() {
        ObjectNode body = application();
        HttpResponse<String> first = sender.submit(body, "key-1");
        HttpResponse<String> second = sender.submit(body, "key-1");

        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(sender.applicationsOf(body)).isEqualTo(1);
        assertThat(mails.count("applicationReceived", contact(body))).isEqualTo(1);
    }

    @Test
    void theSameKeyWithAnotherContentIsRefused() {
        ObjectNode body = application();
        sender.submit(body, "key-2");
        person(body, 0).put("nameOnId", "Somebody Else");
        HttpResponse<String> second = sender.submit(body, "key-2");

        assertProblem(second, 422, "application.keyReused");
        assertThat(sender.applicationsOf(body)).isEqualTo(1);
    }

    @Test
    void theSameKeyOfAnotherContactIsAnotherApplication() {
        HttpResponse<String> one = sender.submit(application(), "1");
        HttpResponse<String> other = sender.submit(application(), "1");

        assertThat(List.of(one.statusCode(), other.statusCode())).containsOnly(201);
        assertThat(json(other).get("id")).isNotEqualTo(json(one).get("id"));
    }

    @Test
    void twentyTimesTheSameRequestAtOnceIsOneApplication() throws Exception {
        ObjectNode body = application();
        List<Callable<HttpResponse<String>>> calls = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            calls.add(() -> sender.submit(body, "at-once"));
        }
        List<HttpResponse<String>> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(20)) {
            for (Future<HttpResponse<String>> answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
        }

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(201);
        assertThat(answers.stream().map(HttpResponse::body).distinct()).hasSize(1);
        assertThat(sender.applicationsOf(body)).isEqualTo(1);
        assertThat(mails.count("applicationReceived", contact(body))).isEqualTo(1);
    }

    @Test
    void withoutAKeyNothingIsTaken() {
        ObjectNode body = application();
        HttpResponse<String> missing = sender.client.postJson(Sender.APPLICATIONS, body.toString());

        assertThat(missing.statusCode()).isEqualTo(400);
        assertThat(type(missing)).startsWith("application/problem+json");
        assertThat(sender.submit(body, " ").statusCode()).isEqualTo(400);
        assertThat(sender.submit(body, "k".repeat(201)).statusCode()).isEqualTo(400);
        assertThat(sender.applicationsOf(body)).isZero();
    }

    @Test
    void aRepeatAfterTheDeadlineStillGetsTheReceipt() {
        sender.clock.set("2017-09-04T23:59:59+02:00");
        ObjectNode body = application();
        HttpResponse<String> first = sender.submit(body, "in-time");
        sender.clock.set("2017-09-05T00:00:10+02:00");

        assertThat(sender.submit(body, "in-time").body()).isEqualTo(first.body());
    }
}
