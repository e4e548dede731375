package org.pregny.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pregny.application.ApplicationId;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Documents, and apart from them their bytes, sealed: who lists documents reads no bytes. */
@Repository
class DocumentStore {

    private static final String COLUMNS =
            "select id, draft_id, application_id, kind, format, name, size_bytes, sha256, state, taken_at from document ";

    private final JdbcClient jdbc;

    DocumentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Document document, byte[] sealed, Instant nextScanAt) {
        jdbc.sql("""
                insert into document (id, draft_id, application_id, kind, format, name, size_bytes, sha256, state, taken_at, next_scan_at)
                values (:id, :draft, :application, :kind, :format, :name, :size, :sha256, :state, :takenAt, :nextScanAt)""")
                .param("id", document.id())
                .param("draft", document.draft())
                .param(
                        "application",
                        document.application() == null
                                ? null
                                : document.application().uuid())
                .param("kind", document.kind().name())
                .param("format", document.format().name())
                .param("name", document.name())
                .param("size", document.size())
                .param("sha256", document.sha256())
                .param("state", document.state().name())
                .param("takenAt", SqlTime.of(document.takenAt()))
                .param("nextScanAt", nextScanAt == null ? null : SqlTime.of(nextScanAt))
                .update();
        jdbc.sql("insert into document_content (document_id, sealed) values (:id, :sealed)")
                .param("id", document.id())
                .param("sealed", sealed)
                .update();
    }

    Optional<Document> find(UUID id) {
        return jdbc.sql(COLUMNS + "where id = :id")
                .param("id", id)
                .query(DocumentStore::document)
                .optional();
    }

    List<Document> all(Collection<UUID> ids) {
        return jdbc.sql(COLUMNS + "where id in (:ids)")
                .param("ids", ids)
                .query(DocumentStore::document)
                .list();
    }

    Optional<byte[]> sealed(UUID id) {
        return jdbc.sql("select sealed from document_content where document_id = :id")
                .param("id", id)
                .query((row, n) -> row.getBytes("sealed"))
                .optional();
    }

    /** Which of these applications have a document that nobody can open. */
    List<ApplicationId> withUnreadable(Collection<ApplicationId> applications) {
        return jdbc.sql("select distinct application_id from document where application_id in (:ids)"
                        + " and state in ('QUARANTINED', 'INFECTED')")
                .param("ids", applications.stream().map(ApplicationId::uuid).toList())
                .query((row, n) -> new ApplicationId(row.getObject("application_id", UUID.class)))
                .list();
    }

    /** In the order they were taken in. */
    List<Document> ofDraft(UUID draft) {
        return jdbc.sql(COLUMNS + "where draft_id = :draft order by turn")
                .param("draft", draft)
                .query(DocumentStore::document)
                .list();
    }

    List<Document> ofApplication(ApplicationId application) {
        return jdbc.sql(COLUMNS + "where application_id = :application order by turn")
                .param("application", application.uuid())
                .query(DocumentStore::document)
                .list();
    }

    /** Whether it went over to the application: it does so once, and only from the draft that took it in. */
    boolean submit(UUID id, UUID draft, ApplicationId application) {
        return jdbc.sql("update document set application_id = :application where id = :id and draft_id = :draft"
                                + " and application_id is null and state <> 'INFECTED'")
                        .param("application", application.uuid())
                        .param("id", id)
                        .param("draft", draft)
                        .update()
                == 1;
    }

    void remove(UUID id) {
        removeContent(id);
        jdbc.sql("delete from document where id = :id").param("id", id).update();
    }

    void removeContent(UUID id) {
        jdbc.sql("delete from document_content where document_id = :id")
                .param("id", id)
                .update();
    }

    /** Drafts with documents that were taken in before then and never submitted. */
    List<UUID> draftsWithUnsubmitted(Instant before) {
        return jdbc.sql("select distinct draft_id from document where application_id is null and taken_at < :before")
                .param("before", SqlTime.of(before))
                .query((row, n) -> row.getObject("draft_id", UUID.class))
                .list();
    }

    private static Document document(ResultSet row, int n) throws SQLException {
        UUID application = row.getObject("application_id", UUID.class);
        return new Document(
                row.getObject("id", UUID.class),
                row.getObject("draft_id", UUID.class),
                application == null ? null : new ApplicationId(application),
                DocumentKind.valueOf(row.getString("kind")),
                DocumentFormat.valueOf(row.getString("format")),
                row.getString("name"),
                row.getInt("size_bytes"),
                row.getString("sha256"),
                DocumentState.valueOf(row.getString("state")),
                SqlTime.instant(row, "taken_at"));
    }
}
