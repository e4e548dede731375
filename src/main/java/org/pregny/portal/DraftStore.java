package org.pregny.portal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pregny.application.ApplicationId;
import org.pregny.application.Submission;
import org.pregny.event.EventCode;
import org.pregny.kernel.EmailAddress;
import org.pregny.kernel.Language;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Drafts, as they were typed. */
@Repository
class DraftStore {

    private static final int LONGEST = 400_000;

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    DraftStore(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(Draft draft) {
        jdbc.sql("""
                insert into portal_draft (id, event_code, language, email, email_key, session_id, content, version, state,
                    saved_at)
                values (:id, :event, :language, :email, :key, :session, :content, :version, :state, :savedAt)""")
                .param("id", draft.id())
                .param("event", draft.event().text())
                .param("language", draft.language().tag())
                .param("email", draft.email())
                .param("key", EmailAddress.key(draft.email()))
                .param("session", draft.session())
                .param("content", write(draft.answers()))
                .param("version", draft.version())
                .param("state", draft.state().name())
                .param("savedAt", SqlTime.of(draft.savedAt()))
                .update();
    }

    void save(Draft draft) {
        jdbc.sql("update portal_draft set content = :content, version = :version, saved_at = :savedAt,"
                        + " people_forgotten = false where id = :id")
                .param("content", write(draft.answers()))
                .param("version", draft.version())
                .param("savedAt", SqlTime.of(draft.savedAt()))
                .param("id", draft.id())
                .update();
    }

    Optional<Draft> find(UUID id) {
        return jdbc.sql("select * from portal_draft where id = :id")
                .param("id", id)
                .query(this::draft)
                .optional();
    }

    Optional<Draft> lock(UUID id) {
        return jdbc.sql("select * from portal_draft where id = :id for update")
                .param("id", id)
                .query(this::draft)
                .optional();
    }

    List<Draft> ofAddress(String email) {
        return jdbc.sql("select * from portal_draft where email_key = :key order by saved_at desc, id limit 100")
                .param("key", EmailAddress.key(email))
                .query(this::draft)
                .list();
    }

    List<Draft> ofSession(UUID session) {
        return jdbc.sql("select * from portal_draft where session_id = :session order by saved_at desc, id limit 100")
                .param("session", session)
                .query(this::draft)
                .list();
    }

    /** Locks the drafts of an event that are still open. */
    List<Draft> lockOpen(EventCode event) {
        return jdbc.sql(
                        "select * from portal_draft where event_code = :event and state = 'OPEN' order by id for update")
                .param("event", event.text())
                .query(this::draft)
                .list();
    }

    /** Locks those of an event that are open or have lapsed. */
    List<Draft> lockUnfinished(EventCode event) {
        return jdbc.sql("select * from portal_draft where event_code = :event and state in ('OPEN', 'LAPSED')"
                        + " order by id for update")
                .param("event", event.text())
                .query(this::draft)
                .list();
    }

    void reopen(UUID id) {
        jdbc.sql("update portal_draft set state = 'OPEN' where id = :id and state = 'LAPSED'")
                .param("id", id)
                .update();
    }

    /** From now on the draft is its address’s, and no unconfirmed session’s any more. */
    void takeOver(UUID id) {
        jdbc.sql("update portal_draft set session_id = null where id = :id")
                .param("id", id)
                .update();
    }

    void lapse(UUID id) {
        jdbc.sql("update portal_draft set state = 'LAPSED' where id = :id")
                .param("id", id)
                .update();
    }

    void submitted(UUID id, ApplicationId application) {
        jdbc.sql("update portal_draft set state = 'SUBMITTED', application_id = :application where id = :id")
                .param("application", application.uuid())
                .param("id", id)
                .update();
    }

    /** Those in which somebody may still be named: of these events, or handed in before people were forgotten with it. */
    List<UUID> withPeople(Collection<EventCode> events) {
        String ofEvents = events.isEmpty() ? "" : " or event_code in (:events)";
        return jdbc.sql("select id from portal_draft where people_forgotten = false and (state = 'SUBMITTED'" + ofEvents
                        + ") order by id")
                .param("events", events.stream().map(EventCode::text).toList())
                .query(UUID.class)
                .list();
    }

    /** Leaves what another event may ask for again. */
    void forgetPeople(Draft draft) {
        jdbc.sql("update portal_draft set content = :content, people_forgotten = true where id = :id")
                .param("content", write(draft.answers().forAnotherEvent()))
                .param("id", draft.id())
                .update();
    }

    private Draft draft(ResultSet row, int n) throws SQLException {
        UUID application = row.getObject("application_id", UUID.class);
        return new Draft(
                row.getObject("id", UUID.class),
                EventCode.of(row.getString("event_code")),
                Language.ofTag(row.getString("language")).orElseThrow(),
                row.getString("email"),
                row.getObject("session_id", UUID.class),
                read(row.getString("content")),
                row.getInt("version"),
                Draft.State.valueOf(row.getString("state")),
                application == null ? null : new ApplicationId(application),
                SqlTime.instant(row, "saved_at"));
    }

    private String write(Answers answers) {
        try {
            String text = json.writeValueAsString(answers);
            if (text.length() > LONGEST) {
                throw new DraftTooLong();
            }
            return text;
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one long form of earlier kept a whole submission. */
    private Answers read(String content) {
        try {
            JsonNode tree = json.readTree(content);
            return tree.has("texts")
                    ? json.treeToValue(tree, Answers.class)
                    : AnswersAsSubmission.answers(json.treeToValue(tree, Submission.class));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
