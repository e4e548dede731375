package org.pregny.application;

import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keys the names of people who were taken in before names had keys. */
@Component
class PersonKeyLoading implements ApplicationRunner {

    private record Unkeyed(UUID id, String name) {}

    private final JdbcClient jdbc;

    PersonKeyLoading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void run(ApplicationArguments args) {
        jdbc.sql("select id, name_on_id from representative where name_key = ''")
                .query((row, n) -> new Unkeyed(row.getObject("id", UUID.class), row.getString("name_on_id")))
                .list()
                .forEach(this::key);
    }

    private void key(Unkeyed person) {
        jdbc.sql("update representative set name_key = :key where id = :id")
                .param("key", PersonKey.name(person.name()))
                .param("id", person.id())
                .update();
    }
}
