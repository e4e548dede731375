package org.pregny.portal;

import java.util.UUID;
import org.pregny.application.Submission;
import org.pregny.event.EventCode;
import org.pregny.kernel.Language;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Drafts as applicants leave them, without walking through the pages: for stories of what becomes of them. */
@Component
@Profile("test")
public class KeptDrafts {

    private final DraftDesk desk;
    private final DraftStore store;
    private final JdbcClient jdbc;

    KeptDrafts(DraftDesk desk, DraftStore store, JdbcClient jdbc) {
        this.desk = desk;
        this.store = store;
        this.jdbc = jdbc;
    }

    @Transactional
    public UUID keep(EventCode event, Submission content, Language language) {
        ApplicantSession session = new ApplicantSession(UUID.randomUUID(), content.contactEmail(), false);
        Draft draft = desk.begin(event, language, session);
        store.save(draft.with(AnswersAsSubmission.answers(content), draft.savedAt()));
        return draft.id();
    }

    /** As somebody who finds the page again types over what is left. */
    @Transactional
    public void type(UUID draft, Submission content) {
        Draft saved = store.lock(draft).orElseThrow();
        store.save(saved.with(AnswersAsSubmission.answers(content), saved.savedAt()));
    }

    public String state(UUID draft) {
        return jdbc.sql("select state from portal_draft where id = :id")
                .param("id", draft)
                .query(String.class)
                .single();
    }

    String content(UUID draft) {
        return jdbc.sql("select content from portal_draft where id = :id")
                .param("id", draft)
                .query(String.class)
                .single();
    }
}
