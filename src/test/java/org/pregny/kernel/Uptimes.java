package org.pregny.kernel;

import java.time.Instant;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Times in which a program was there, for tests: they beat no heart of their own. */
@Component
@Profile("test")
public class Uptimes {

    private final JdbcClient jdbc;

    Uptimes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void between(String from, String to) {
        jdbc.sql("insert into uptime (id, node, began_at, seen_at) values (:id, 'test', :from, :to)")
                .param("id", UUID.randomUUID())
                .param("from", SqlTime.of(Instant.parse(from)))
                .param("to", SqlTime.of(Instant.parse(to)))
                .update();
    }

    public void forget() {
        jdbc.sql("delete from uptime").update();
    }
}
