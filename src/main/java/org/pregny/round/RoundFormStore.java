package org.pregny.round;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import org.pregny.kernel.Actor;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every version of the form of every round as one document a row; none is ever changed, so a parsed one may be kept. */
@Repository
class RoundFormStore {

    private static final int MOST = 500;

    private record Edition(RoundId round, int version) {}

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Cache<Edition, RoundForm> parsed =
            Caffeine.newBuilder().maximumSize(MOST).build();

    RoundFormStore(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(RoundId round, RoundForm form, Actor by, Instant at) {
        jdbc.sql("""
                insert into accreditation_round_form (round_id, version, document, changed_at, changed_by)
                values (:id, :version, :document, :at, :by)""")
                .param("id", round.uuid())
                .param("version", form.version())
                .param("document", write(form))
                .param("at", SqlTime.of(at))
                .param("by", by.name())
                .update();
    }

    Optional<RoundForm> find(RoundId round, int version) {
        Edition edition = new Edition(round, version);
        Optional<RoundForm> form =
                Optional.ofNullable(parsed.getIfPresent(edition)).or(() -> select(edition));
        form.ifPresent(known -> parsed.put(edition, known));
        return form;
    }

    private Optional<RoundForm> select(Edition edition) {
        return jdbc.sql("select document from accreditation_round_form where round_id = :id and version = :version")
                .param("id", edition.round().uuid())
                .param("version", edition.version())
                .query(String.class)
                .optional()
                .map(this::read);
    }

    private String write(RoundForm form) {
        try {
            return json.writeValueAsString(form);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RoundForm read(String document) {
        try {
            return json.readValue(document, RoundForm.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
