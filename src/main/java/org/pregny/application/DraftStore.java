package org.pregny.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pregny.event.EventCode;
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

    void add(ApplicationDraft draft) {
        jdbc.sql("""
                insert into application_draft (id, event_code, language, contact_email, content, state, saved_at)
                values (:id, :event, :language, :email, :content, :state, :savedAt)""")
                .param("id", draft.id())
                .param("event", draft.event().text())
                .param("language", draft.language().tag())
                .param("email", draft.contactEmail())
                .param("content", write(draft.content()))
                .param("state", draft.state().name())
                .param("savedAt", SqlTime.of(draft.savedAt()))
                .update();
    }

    void replace(ApplicationDraft draft) {
        jdbc.sql("update application_draft set contact_email = :email, content = :content, saved_at = :savedAt"
                        + " where id = :id and state = 'OPEN'")
                .param("email", draft.contactEmail())
                .param("content", write(draft.content()))
                .param("savedAt", SqlTime.of(draft.savedAt()))
                .param("id", draft.id())
                .update();
    }

    Optional<ApplicationDraft> find(UUID id) {
        return jdbc.sql("select * from application_draft where id = :id")
                .param("id", id)
                .query(this::draft)
                .optional();
    }

    /** Locks the drafts of an event that are still open. */
    List<ApplicationDraft> lockOpen(EventCode event) {
        return jdbc.sql("select * from application_draft where event_code = :event and state = 'OPEN' for update")
                .param("event", event.text())
                .query(this::draft)
                .list();
    }

    /** Open ones and lapsed ones. */
    List<ApplicationDraft> unfinished(EventCode event) {
        return jdbc.sql("select * from application_draft where event_code = :event and state in ('OPEN', 'LAPSED')"
                        + " for update")
                .param("event", event.text())
                .query(this::draft)
                .list();
    }

    void move(UUID id, ApplicationDraft.State state) {
        jdbc.sql("update application_draft set state = :state where id = :id")
                .param("state", state.name())
                .param("id", id)
                .update();
    }

    private ApplicationDraft draft(ResultSet row, int n) throws SQLException {
        return new ApplicationDraft(
                row.getObject("id", UUID.class),
                EventCode.of(row.getString("event_code")),
                Language.ofTag(row.getString("language")).orElseThrow(),
                row.getString("contact_email"),
                read(row.getString("content")),
                ApplicationDraft.State.valueOf(row.getString("state")),
                SqlTime.instant(row, "saved_at"));
    }

    private String write(Submission content) {
        String text = text(content);
        if (text.length() > LONGEST) {
            throw new SubmissionFaulty(
                    List.of(Fault.at("/representatives", "application.fault.tooLong", LONGEST, text.length())));
        }
        return text;
    }

    private String text(Submission content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Submission read(String content) {
        try {
            return json.readValue(content, Submission.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
