package org.pregny.circulation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Language;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** To whom each list went, when they were written to, and who has acknowledged it. */
@Repository
class RecipientStore {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    RecipientStore(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Keeps offices as they are called today as the recipients of a list. */
    void add(List<ListRecipient> recipients) {
        batches.batchUpdate(
                "insert into list_recipient (id, list_id, state, office, email, language, told)"
                        + " values (:id, :list, :state, :office, :email, :language, 0)",
                recipients.stream().map(RecipientStore::params).toArray(Map[]::new));
    }

    private static Map<String, Object> params(ListRecipient recipient) {
        return Map.of(
                "id", recipient.id(),
                "list", recipient.list().uuid(),
                "state", recipient.state(),
                "office", recipient.office(),
                "email", recipient.email(),
                "language", recipient.language().tag());
    }

    List<ListRecipient> of(ListId list) {
        return jdbc.sql("select * from list_recipient where list_id = :list order by office, id")
                .param("list", list.uuid())
                .query(RecipientStore::recipient)
                .list();
    }

    List<ListRecipient> among(Collection<UUID> ids) {
        return jdbc.sql("select * from list_recipient where id in (:ids) order by office, id")
                .param("ids", ids)
                .query(RecipientStore::recipient)
                .list();
    }

    Optional<ListRecipient> find(UUID id) {
        return jdbc.sql("select * from list_recipient where id = :id")
                .param("id", id)
                .query(RecipientStore::recipient)
                .optional();
    }

    List<UUID> untold(ListId list, int notice) {
        return jdbc.sql("select id from list_recipient where list_id = :list and told < :notice order by id")
                .param("list", list.uuid())
                .param("notice", notice)
                .query(UUID.class)
                .list();
    }

    /** False when this notice was written before. */
    boolean told(UUID id, int notice, Instant at) {
        return jdbc.sql("update list_recipient set told = :notice, told_at = :at where id = :id and told < :notice")
                        .param("notice", notice)
                        .param("at", SqlTime.of(at))
                        .param("id", id)
                        .update()
                == 1;
    }

    /** False when it was acknowledged before. */
    boolean acknowledge(UUID id, Instant at, Actor by) {
        return jdbc.sql("update list_recipient set acknowledged_at = :at, acknowledged_by = :by"
                                + " where id = :id and acknowledged_at is null")
                        .param("at", SqlTime.of(at))
                        .param("by", by.kind() == Actor.Kind.STAFF ? by.name() : "link")
                        .param("id", id)
                        .update()
                == 1;
    }

    private static ListRecipient recipient(ResultSet row, int n) throws SQLException {
        return new ListRecipient(
                row.getObject("id", UUID.class),
                new ListId(row.getObject("list_id", UUID.class)),
                row.getString("state"),
                row.getString("office"),
                row.getString("email"),
                Language.ofTag(row.getString("language")).orElse(Language.EN),
                SqlTime.instant(row, "told_at"),
                SqlTime.instant(row, "acknowledged_at"),
                row.getString("acknowledged_by"));
    }
}
