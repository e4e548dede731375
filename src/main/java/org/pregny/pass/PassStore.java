package org.pregny.pass;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pregny.application.ApplicationId;
import org.pregny.application.RepresentativeId;
import org.pregny.event.EventCode;
import org.pregny.kernel.DocumentType;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Passes; their printed sheets are with {@link PassSheets}. */
@Repository
class PassStore {

    static final String COLUMNS =
            "id, number, pass_type, representative_id, accompanies, application_id, event_code, version, state,"
                    + " language, name_to_print, name_on_id, organisation_name, country, category, document_type,"
                    + " document_last_four, photo_id, email, valid_from, valid_until, kid, code, issued_at, activated_at,"
                    + " document_seen, replaces, segments";

    private final JdbcClient jdbc;

    PassStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Pass pass) {
        Holder holder = pass.holder();
        jdbc.sql("insert into pass (" + COLUMNS
                        + ", name_key, name_words, short_id) values (:id, :number, :type, :representative, :accompanies, :application,"
                        + " :event, :version, :state, :language, :nameToPrint, :nameOnId, :organisation, :country,"
                        + " :category, :documentType, :lastFour, :photo, :email, :validFrom, :validUntil, :kid, :code,"
                        + " :issuedAt, :activatedAt, :seen, :replaces, :segments, :nameKey, :nameWords, :shortId)")
                .param("id", pass.id().uuid())
                .param("number", pass.number())
                .param("type", pass.type().name())
                .param("representative", uuid(pass.representative()))
                .param("accompanies", uuid(pass.accompanies()))
                .param("application", pass.caseId())
                .param("event", pass.event().text())
                .param("version", pass.version())
                .param("state", pass.state().name())
                .param("language", pass.language().tag())
                .param("nameToPrint", holder.nameToPrint())
                .param("nameOnId", holder.nameOnId())
                .param("organisation", holder.organisationName())
                .param("country", holder.country())
                .param("category", holder.category())
                .param("documentType", name(holder.documentType()))
                .param("lastFour", holder.documentLastFour())
                .param("photo", holder.photo())
                .param("email", holder.email())
                .param("validFrom", SqlTime.of(pass.validFrom()))
                .param("validUntil", SqlTime.of(pass.validUntil()))
                .param("kid", pass.kid())
                .param("code", pass.code())
                .param("issuedAt", SqlTime.of(pass.issuedAt()))
                .param("activatedAt", pass.activatedAt() == null ? null : SqlTime.of(pass.activatedAt()))
                .param("seen", name(pass.documentSeen()))
                .param(
                        "replaces",
                        pass.replaces() == null ? null : pass.replaces().uuid())
                .param("segments", pass.segments().text())
                .param("nameKey", NameWords.key(holder))
                .param("nameWords", NameWords.of(holder))
                .param("shortId", pass.id().shortText())
                .update();
    }

    private static UUID uuid(RepresentativeId id) {
        return id == null ? null : id.uuid();
    }

    private static String name(DocumentType type) {
        return type == null ? null : type.name();
    }

    Optional<Pass> find(PassId id) {
        return one(id, "id = :id");
    }

    /** Locks the pass: of two scans in the same moment, the second sees what the first did. */
    Optional<Pass> lock(PassId id) {
        return one(id, "id = :id for update");
    }

    private Optional<Pass> one(PassId id, String condition) {
        return jdbc.sql("select " + COLUMNS + " from pass where " + condition)
                .param("id", id.uuid())
                .query(PassRows::pass)
                .optional();
    }

    /** In the order of their ids, whatever order they are asked for in: two who lock some of the same wait, but never for each other. */
    List<Pass> lockAll(Collection<PassId> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("select " + COLUMNS + " from pass where id in (:ids) order by id for update")
                        .param("ids", ids.stream().map(PassId::uuid).toList())
                        .query(PassRows::pass)
                        .list();
    }

    Optional<Pass> latest(RepresentativeId representative) {
        return jdbc.sql("select " + COLUMNS + " from pass where representative_id = :representative"
                        + " order by version desc limit 1")
                .param("representative", representative.uuid())
                .query(PassRows::pass)
                .optional();
    }

    Optional<Pass> successorOf(PassId id) {
        return one(id, "replaces = :id");
    }

    Optional<Pass> byNumber(String number) {
        return jdbc.sql("select " + COLUMNS + " from pass where number = :number")
                .param("number", number)
                .query(PassRows::pass)
                .optional();
    }

    /** Whose name holds this key, or has all these words begin words of it. */
    List<Pass> named(String key, List<String> words, int limit) {
        String begin = words.stream().map(word -> "name_words like ?").collect(Collectors.joining(" and "));
        return jdbc.sql("select " + COLUMNS + " from pass where (name_key like ?"
                        + (words.isEmpty() ? "" : " or " + begin) + ") and state <> 'SUPERSEDED'"
                        + " order by name_on_id, id limit ?")
                .param("%" + key + "%")
                .params(words.stream().map(word -> "% " + word + "%").toArray())
                .param(limit)
                .query(PassRows::pass)
                .list();
    }

    /** The live passes of an event and those that wait for a decision, oldest first. */
    List<Pass> open(EventCode event) {
        return jdbc.sql("select " + COLUMNS + " from pass where event_code = :event"
                        + " and state in ('ISSUED', 'ACTIVATED', 'SUSPENDED') order by issued_at, id")
                .param("event", event.text())
                .query(PassRows::pass)
                .list();
    }

    List<Pass> ofApplication(ApplicationId application) {
        return jdbc.sql("select " + COLUMNS + " from pass where application_id = :application order by issued_at, id")
                .param("application", application.uuid())
                .query(PassRows::pass)
                .list();
    }

    boolean markSent(PassId id, Instant now) {
        return jdbc.sql("update pass set sent_at = :now where id = :id and sent_at is null")
                        .param("now", SqlTime.of(now))
                        .param("id", id.uuid())
                        .update()
                > 0;
    }

    void activated(PassId id, DocumentType seen, String by, Instant now) {
        jdbc.sql("update pass set activated_at = :now, activated_by = :by, document_seen = :seen where id = :id")
                .param("now", SqlTime.of(now))
                .param("by", by)
                .param("seen", seen.name())
                .param("id", id.uuid())
                .update();
    }

    /** Only {@link PassLife} asks for this. */
    void become(PassId id, PassState from, PassState to) {
        int changed = jdbc.sql("update pass set state = :to where id = :id and state = :from")
                .param("to", to.name())
                .param("from", from.name())
                .param("id", id.uuid())
                .update();
        if (changed != 1) {
            throw new IllegalStateException("pass " + id + " is not " + from + " any more");
        }
    }
}
