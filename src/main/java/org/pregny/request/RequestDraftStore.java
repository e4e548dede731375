package org.pregny.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pregny.kernel.EmailAddress;
import org.pregny.kernel.Language;
import org.pregny.kernel.SqlTime;
import org.pregny.round.RoundId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Drafts of requests, one row each. */
@Repository
class RequestDraftStore {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    RequestDraftStore(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(RequestDraft draft) {
        jdbc.sql("""
                insert into request_draft (id, round_id, language, email, email_key, session_id, answers, version, state,
                    begun_at, saved_at)
                values (:id, :round, :language, :email, :emailKey, :session, :answers, 0, :state, :now, :now)""")
                .param("id", draft.id())
                .param("round", draft.round().uuid())
                .param("language", draft.language().tag())
                .param("email", draft.email())
                .param("emailKey", EmailAddress.key(draft.email()))
                .param("session", draft.session())
                .param("answers", written(draft.answers()))
                .param("state", draft.state().name())
                .param("now", SqlTime.of(draft.savedAt()))
                .update();
    }

    Optional<RequestDraft> find(UUID id) {
        return jdbc.sql("select * from request_draft where id = :id")
                .param("id", id)
                .query(this::draft)
                .optional();
    }

    Optional<RequestDraft> lock(UUID id) {
        return jdbc.sql("select * from request_draft where id = :id for update")
                .param("id", id)
                .query(this::draft)
                .optional();
    }

    void save(UUID id, DraftAnswers answers, Instant now) {
        jdbc.sql("update request_draft set answers = :answers, version = version + 1, saved_at = :now where id = :id")
                .param("answers", written(answers))
                .param("now", SqlTime.of(now))
                .param("id", id)
                .update();
    }

    void end(UUID id, RequestDraft.State state, RequestId request) {
        jdbc.sql("update request_draft set state = :state, request_id = :request where id = :id")
                .param("state", state.name())
                .param("request", request == null ? null : request.uuid())
                .param("id", id)
                .update();
    }

    void takeOver(UUID id) {
        jdbc.sql("update request_draft set session_id = null where id = :id")
                .param("id", id)
                .update();
    }

    List<RequestDraft> ofAddress(String email) {
        return jdbc.sql("select * from request_draft where email_key = :key order by saved_at desc, id")
                .param("key", EmailAddress.key(email))
                .query(this::draft)
                .list();
    }

    List<RequestDraft> ofSession(UUID session) {
        return jdbc.sql("select * from request_draft where session_id = :id order by saved_at desc, id")
                .param("id", session)
                .query(this::draft)
                .list();
    }

    List<UUID> open(RoundId round) {
        return jdbc.sql("select id from request_draft where round_id = :round and state = 'OPEN' order by begun_at, id")
                .param("round", round.uuid())
                .query(UUID.class)
                .list();
    }

    private RequestDraft draft(ResultSet row, int n) throws SQLException {
        UUID request = row.getObject("request_id", UUID.class);
        return new RequestDraft(
                row.getObject("id", UUID.class),
                new RoundId(row.getObject("round_id", UUID.class)),
                Language.ofTag(row.getString("language")).orElseThrow(),
                row.getString("email"),
                row.getObject("session_id", UUID.class),
                read(row.getString("answers")),
                row.getInt("version"),
                RequestDraft.State.valueOf(row.getString("state")),
                request == null ? null : new RequestId(request),
                SqlTime.instant(row, "saved_at"));
    }

    private String written(DraftAnswers answers) {
        try {
            return json.writeValueAsString(answers.texts());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts are always JSON", e);
        }
    }

    private DraftAnswers read(String written) {
        try {
            return new DraftAnswers(json.readValue(written, TEXTS));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("kept as JSON", e);
        }
    }
}
