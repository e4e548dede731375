package org.pregny.accreditation;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lines of all registers in all their versions. A line that no version has closed is current. */
@Repository
class RegisterLineStore {

    private static final int OPEN = Integer.MAX_VALUE;
    private static final int BATCH = 1000;

    private static final String MEANT = "select l.*, v.version, v.made_at from (" + NameIndex.CANDIDATES
            + ") meant join register_line l on l.id = meant.owner and l.until_version = " + OPEN
            + " left join register_version v on v.register = l.register and v.version ="
            + " (select max(version) from register_version newest where newest.register = l.register)";

    private static final String BETWEEN_NAMES = "\n";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    RegisterLineStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    List<RegisterEntry> current(String register) {
        return asOf(register, OPEN - 1);
    }

    List<RegisterEntry> asOf(String register, int version) {
        return jdbc.sql("""
                select * from register_line
                where register = :register and from_version <= :version and until_version > :version and not granted
                order by reference""")
                .param("register", register)
                .param("version", version)
                .query((row, n) -> entry(row))
                .list();
    }

    /** The lines that are no file's, but were granted here. */
    List<RegisterEntry> granted(String register) {
        return jdbc.sql("select * from register_line where register = :register and granted order by reference")
                .param("register", register)
                .query((row, n) -> entry(row))
                .list();
    }

    boolean isGranted(String register, String reference) {
        return jdbc.sql("select count(*) from register_line where register = :register and until_version = " + OPEN
                                + " and reference = :reference and granted")
                        .param("register", register)
                        .param("reference", reference)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void grant(UUID id, RegisterEntry entry) {
        add(Map.of(id, entry), RegisterPlace.GRANTED);
    }

    void restate(String register, String reference, RegisterStatus status, LocalDate validUntil) {
        jdbc.sql("update register_line set status = :status, good_standing = :good, valid_until = :until"
                        + " where register = :register and until_version = " + OPEN
                        + " and reference = :reference and granted")
                .param("status", status.name())
                .param("good", status.isLive())
                .param("until", validUntil)
                .param("register", register)
                .param("reference", reference)
                .update();
    }

    /** The current lines that may be meant, with the version that the register is in. */
    List<RegisterLine> candidates(String register, SearchKeys sought) {
        return NameIndex.asking(jdbc.sql(MEANT), register, sought)
                .query((row, n) -> new RegisterLine(
                        entry(row),
                        new RegisterPlace(
                                row.getInt("version"), SqlTime.instant(row, "made_at"), row.getInt("from_version"))))
                .list();
    }

    void add(Map<UUID, RegisterEntry> entries, int version) {
        List<Object[]> rows = new ArrayList<>();
        entries.forEach((id, e) -> rows.add(new Object[] {
            id,
            e.register(),
            e.reference(),
            e.name(),
            String.join(BETWEEN_NAMES, e.otherNames()),
            e.acronym(),
            e.country(),
            e.status().name(),
            e.goodStanding(),
            e.validUntil() == null ? null : Date.valueOf(e.validUntil()),
            version,
            OPEN,
            SearchKeys.EDITION,
            e.scope(),
            version == RegisterPlace.GRANTED
        }));
        for (int i = 0; i < rows.size(); i += BATCH) {
            batches.batchUpdate("""
                    insert into register_line (id, register, reference, name, other_names, acronym, country, status,
                        good_standing, valid_until, from_version, until_version, keyed, scope,
                        granted)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows.subList(i, Math.min(i + BATCH, rows.size())));
        }
    }

    /** The ids of the current lines with these references. */
    List<UUID> ids(String register, Collection<String> references) {
        Map<String, UUID> ids = new LinkedHashMap<>();
        jdbc.sql(
                        "select id, reference from register_line where register = :register and not granted and until_version = "
                                + OPEN)
                .param("register", register)
                .query((row, n) -> ids.put(row.getString("reference"), row.getObject("id", UUID.class)))
                .list();
        return references.stream().map(ids::get).toList();
    }

    void close(Collection<UUID> ids, int version) {
        batches.batchUpdate(
                "update register_line set until_version = ? where id = ?",
                ids.stream().map(id -> new Object[] {version, id}).toList());
    }

    /** Current lines whose keys were made in another way than today's, or never. */
    Map<UUID, RegisterEntry> outdated(int edition) {
        Map<UUID, RegisterEntry> lines = new LinkedHashMap<>();
        jdbc.sql("select * from register_line where until_version = :open and keyed <> :edition")
                .param("open", OPEN)
                .param("edition", edition)
                .query((row, n) -> lines.put(row.getObject("id", UUID.class), entry(row)))
                .list();
        return lines;
    }

    void keyed(Collection<UUID> ids, int edition) {
        batches.batchUpdate(
                "update register_line set keyed = ? where id = ?",
                ids.stream().map(id -> new Object[] {edition, id}).toList());
    }

    private static RegisterEntry entry(ResultSet row) throws SQLException {
        Date validUntil = row.getDate("valid_until");
        return new RegisterEntry(
                row.getString("register"),
                row.getString("reference"),
                row.getString("name"),
                Stream.of(row.getString("other_names").split(BETWEEN_NAMES))
                        .filter(name -> !name.isEmpty())
                        .toList(),
                row.getString("acronym"),
                row.getString("country"),
                RegisterStatus.valueOf(row.getString("status")),
                row.getBoolean("good_standing"),
                validUntil == null ? null : validUntil.toLocalDate(),
                row.getString("scope"));
    }
}
