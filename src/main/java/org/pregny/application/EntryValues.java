package org.pregny.application;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts what is told of a person, with the keys by which the person is known again, into a statement. */
final class EntryValues {

    private EntryValues() {}

    static JdbcClient.StatementSpec in(JdbcClient.StatementSpec sql, UUID id, RepresentativeEntry entry) {
        boolean holds = entry.holdsGroundsPass();
        PersonKey key = PersonKey.of(entry);
        return sql.param("id", id)
                .param("nameOnId", entry.nameOnId())
                .param("nameToPrint", entry.nameToPrint().isEmpty() ? entry.nameOnId() : entry.nameToPrint())
                .param("email", entry.email())
                .param("documentType", entry.documentType())
                .param("lastFour", entry.documentLastFour())
                .param("photo", entry.photo().isEmpty() ? null : UUID.fromString(entry.photo()))
                .param("holds", holds)
                .param("station", holds ? entry.groundsPassStation() : null)
                .param("validUntil", holds ? LocalDate.parse(entry.groundsPassValidUntil()) : null)
                .param("function", entry.function())
                .param("nameKey", key.name())
                .param("emailKey", key.email());
    }
}
