package org.pregny.pass;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pregny.application.ApplicationId;
import org.pregny.application.RepresentativeId;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.DocumentType;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Passes and their printed sheets. */
@Repository
class PassStore {

    private static final String COLUMNS = "id, number, representative_id, application_id, event_code, version, state,"
            + " language, name_to_print, name_on_id, organisation_name, country, category, document_type,"
            + " document_last_four, photo_id, email, valid_from, valid_until, kid, code, issued_at, activated_at,"
            + " document_seen, replaces";

    private static final int LONGEST_KEY = 240;

    private final JdbcClient jdbc;

    PassStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Pass pass) {
        Holder holder = pass.holder();
        jdbc.sql("insert into pass (" + COLUMNS + ", name_key) values (:id, :number, :representative, :application,"
                        + " :event, :version, :state, :language, :nameToPrint, :nameOnId, :organisation, :country,"
                        + " :category, :documentType, :lastFour, :photo, :email, :validFrom, :validUntil, :kid, :code,"
                        + " :issuedAt, null, null, :replaces, :nameKey)")
                .param("id", pass.id().uuid())
                .param("number", pass.number())
                .param("representative", pass.representative().uuid())
                .param("application", pass.application().uuid())
                .param("event", pass.event().text())
                .param("version", pass.version())
                .param("state", pass.state().name())
                .param("language", pass.language().tag())
                .param("nameToPrint", holder.nameToPrint())
                .param("nameOnId", holder.nameOnId())
                .param("organisation", holder.organisationName())
                .param("country", holder.country())
                .param("category", holder.category())
                .param("documentType", holder.documentType().name())
                .param("lastFour", holder.documentLastFour())
                .param("photo", holder.photo())
                .param("email", holder.email())
                .param("validFrom", SqlTime.of(pass.validFrom()))
                .param("validUntil", SqlTime.of(pass.validUntil()))
                .param("kid", pass.kid())
                .param("code", pass.code())
                .param("issuedAt", SqlTime.of(pass.issuedAt()))
                .param(
                        "replaces",
                        pass.replaces() == null ? null : pass.replaces().uuid())
                .param("nameKey", nameKey(holder))
                .update();
    }

    /** Keys may be longer than names (Hangul falls apart into its letters); a search needs only their beginning. */
    private static String nameKey(Holder holder) {
        String key = CleanText.key(holder.nameOnId()) + " " + CleanText.key(holder.nameToPrint());
        return key.substring(0, Math.min(key.length(), LONGEST_KEY));
    }

    Optional<Pass> find(PassId id) {
        return jdbc.sql("select " + COLUMNS + " from pass where id = :id")
                .param("id", id.uuid())
                .query(PassRows::pass)
                .optional();
    }

    /** Locks the pass: of two scans in the same moment, the second sees what the first did. */
    Optional<Pass> lock(PassId id) {
        return jdbc.sql("select " + COLUMNS + " from pass where id = :id for update")
                .param("id", id.uuid())
                .query(PassRows::pass)
                .optional();
    }

    Optional<Pass> latest(RepresentativeId representative) {
        return jdbc.sql("select " + COLUMNS + " from pass where representative_id = :representative"
                        + " order by version desc limit 1")
                .param("representative", representative.uuid())
                .query(PassRows::pass)
                .optional();
    }

    Optional<Pass> successorOf(PassId id) {
        return jdbc.sql("select " + COLUMNS + " from pass where replaces = :id")
                .param("id", id.uuid())
                .query(PassRows::pass)
                .optional();
    }

    Optional<Pass> byNumber(String number) {
        return jdbc.sql("select " + COLUMNS + " from pass where number = :number")
                .param("number", number)
                .query(PassRows::pass)
                .optional();
    }

    List<Pass> byNameKey(String key, int limit) {
        return jdbc.sql("select " + COLUMNS + " from pass where name_key like :key and state <> 'SUPERSEDED'"
                        + " order by name_on_id, id limit :limit")
                .param("key", "%" + key + "%")
                .param("limit", limit)
                .query(PassRows::pass)
                .list();
    }

    List<Pass> ofApplication(ApplicationId application) {
        return jdbc.sql("select " + COLUMNS + " from pass where application_id = :application order by issued_at, id")
                .param("application", application.uuid())
                .query(PassRows::pass)
                .list();
    }

    Optional<byte[]> sheet(PassId id) {
        byte[] sheet = jdbc.sql("select sheet from pass where id = :id")
                .param("id", id.uuid())
                .query((row, n) -> row.getBytes("sheet") == null ? new byte[0] : row.getBytes("sheet"))
                .optional()
                .orElse(new byte[0]);
        return sheet.length == 0 ? Optional.empty() : Optional.of(sheet);
    }

    void print(PassId id, byte[] sheet) {
        jdbc.sql("update pass set sheet = :sheet where id = :id")
                .param("sheet", sheet)
                .param("id", id.uuid())
                .update();
    }

    boolean markSent(PassId id, Instant now) {
        return jdbc.sql("update pass set sent_at = :now where id = :id and sent_at is null")
                        .param("now", SqlTime.of(now))
                        .param("id", id.uuid())
                        .update()
                > 0;
    }

    void activate(PassId id, DocumentType seen, String by, Instant now) {
        jdbc.sql("update pass set state = 'ACTIVATED', activated_at = :now, activated_by = :by, document_seen = :seen"
                        + " where id = :id")
                .param("now", SqlTime.of(now))
                .param("by", by)
                .param("seen", seen.name())
                .param("id", id.uuid())
                .update();
    }

    void supersede(PassId id) {
        jdbc.sql("update pass set state = 'SUPERSEDED' where id = :id")
                .param("id", id.uuid())
                .update();
    }
}
