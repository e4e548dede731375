package org.pregny.application;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.pregny.Browser;
import org.pregny.TestTime;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Profile;
import org.springframework.context.annotation.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A program that sends applications and then looks into the database: a new one for each test, and with it it is 21
 * August 2017 again.
 */
@Component
@Profile("test")
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
final class Sender {

    static final String APPLICATIONS = "/api/v1/applications";

    final Browser client;
    final TestTime.SettableClock clock;
    private final JdbcClient jdbc;

    Sender(@LocalServerPort int port, TestTime.SettableClock clock, JdbcClient jdbc) {
        this.client = new Browser(port);
        this.clock = clock;
        this.jdbc = jdbc;
        clock.set(TestTime.OPEN);
    }

    HttpResponse<String> submit(ObjectNode body) {
        return submit(body, UUID.randomUUID().toString());
    }

    HttpResponse<String> submit(ObjectNode body, String key) {
        return client.postJson(APPLICATIONS, body.toString(), "Idempotency-Key", key);
    }

    int applicationsOf(ObjectNode body) {
        return jdbc.sql("select count(*) from application where contact_email = :email")
                .param("email", ApplicationJson.contact(body))
                .query(Integer.class)
                .single();
    }

    String stored(String column, HttpResponse<String> response) {
        return jdbc.sql("select " + column + " from application where id = :id")
                .param("id", ApplicationJson.id(response))
                .query(String.class)
                .single();
    }

    String storedPerson(String column, HttpResponse<String> response) {
        return jdbc.sql("select " + column + " from representative where application_id = :id")
                .param("id", ApplicationJson.id(response))
                .query(String.class)
                .single();
    }
}
