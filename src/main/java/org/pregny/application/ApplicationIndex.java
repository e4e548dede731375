package org.pregny.application;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds applications by what people know of them. */
@Repository
class ApplicationIndex {

    private final JdbcClient jdbc;

    ApplicationIndex(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<EventApplication> byNumber(String number) {
        return jdbc.sql("select * from application where number = :number")
                .param("number", number)
                .query(ApplicationRows::application)
                .list();
    }

    List<EventApplication> ofContact(String email) {
        return jdbc.sql("select * from application where lower(contact_email) = :email order by submitted_at desc, id")
                .param("email", email)
                .query(ApplicationRows::application)
                .list();
    }

    List<EventApplication> latest(int limit) {
        return jdbc.sql("select * from application order by submitted_at desc, id limit :limit")
                .param("limit", limit)
                .query(ApplicationRows::application)
                .list();
    }
}
