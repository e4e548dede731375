package org.pregny.accreditation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pregny.event.EventCode;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Removals, and which rows are one organisation: each application tells its own anew. */
@Repository
class RemovalStore {

    private static final String REMOVED = """
            from organisation_removal r
            join organisation removed on removed.id = r.organisation_id
            join organisation own on own.name_key = removed.name_key
                or (own.reference <> '' and own.reference = removed.reference and own.basis = removed.basis)
            where r.event_code = :event and r.lifted_at is null""";

    private final JdbcClient jdbc;
    private final AccreditationStore organisations;

    RemovalStore(JdbcClient jdbc, AccreditationStore organisations) {
        this.jdbc = jdbc;
        this.organisations = organisations;
    }

    /** Itself and those of the same folded name, or of the same reference under the same basis. */
    List<OrganisationId> alike(OrganisationId id) {
        return jdbc.sql("""
                select other.id from organisation own join organisation other on other.name_key = own.name_key
                    or (own.reference <> '' and other.reference = own.reference and other.basis = own.basis)
                where own.id = :id order by other.id""")
                .param("id", id.uuid())
                .query((row, n) -> new OrganisationId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Whoever removes an organisation and whoever issues for it do so one after the other. */
    void lock(OrganisationId id) {
        jdbc.sql("select id from organisation where id = :id for update")
                .param("id", id.uuid())
                .query(UUID.class)
                .single();
    }

    /** Asked for every pass: from the few removals to the organisation, never through all that are alike. */
    boolean isRemoved(OrganisationId id, EventCode event) {
        return jdbc.sql("select count(*) " + REMOVED + " and own.id = :id")
                        .param("event", event.text())
                        .param("id", id.uuid())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    List<OrganisationId> removedFrom(EventCode event) {
        return jdbc.sql("select distinct own.id " + REMOVED)
                .param("event", event.text())
                .query((row, n) -> new OrganisationId(row.getObject("id", UUID.class)))
                .list();
    }

    void add(Removal removal) {
        jdbc.sql("""
                insert into organisation_removal (id, organisation_id, event_code, note, removed_by, removed_at)
                values (:id, :organisation, :event, :note, :by, :at)""")
                .param("id", removal.id())
                .param("organisation", removal.organisation().id().uuid())
                .param("event", removal.event().text())
                .param("note", removal.note())
                .param("by", removal.removedBy())
                .param("at", SqlTime.of(removal.removedAt()))
                .update();
    }

    Optional<Removal> standing(UUID id) {
        return jdbc.sql("select * from organisation_removal where id = :id and lifted_at is null")
                .param("id", id)
                .query(this::removal)
                .optional();
    }

    List<Removal> standing() {
        return jdbc.sql("select * from organisation_removal where lifted_at is null order by removed_at, id")
                .query(this::removal)
                .list();
    }

    /** Of two who lift at once, the second finds it lifted. */
    boolean lift(UUID id, String authority, String by, Instant at) {
        return jdbc.sql("update organisation_removal set lifted_by = :by, lifted_at = :at, authority = :authority"
                                + " where id = :id and lifted_at is null")
                        .param("by", by)
                        .param("at", SqlTime.of(at))
                        .param("authority", authority)
                        .param("id", id)
                        .update()
                == 1;
    }

    private Removal removal(ResultSet row, int n) throws SQLException {
        OrganisationId organisation = new OrganisationId(row.getObject("organisation_id", UUID.class));
        return new Removal(
                row.getObject("id", UUID.class),
                organisations.organisation(organisation),
                EventCode.of(row.getString("event_code")),
                row.getString("note"),
                row.getString("removed_by"),
                SqlTime.instant(row, "removed_at"));
    }
}
