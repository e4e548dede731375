package org.pregny.accreditation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The versions of the registers. Two that are made at once collide on their number. */
@Repository
class RegisterVersionStore {

    private final JdbcClient jdbc;

    RegisterVersionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(RegisterVersion version) {
        RegisterVersion.Size size = version.size();
        jdbc.sql("""
                insert into register_version (register, version, made_at, made_by, source, digest, lines, added, changed,
                    removed, undoes)
                values (:register, :version, :madeAt, :madeBy, :source, :digest, :lines, :added, :changed, :removed,
                    :undoes)""")
                .param("register", version.register())
                .param("version", version.version())
                .param("madeAt", SqlTime.of(version.madeAt()))
                .param("madeBy", version.madeBy())
                .param("source", version.source())
                .param("digest", version.digest())
                .param("lines", size.lines())
                .param("added", size.added())
                .param("changed", size.changed())
                .param("removed", size.removed())
                .param("undoes", version.undoes())
                .update();
    }

    /** 0 for a register that was never filled. */
    int latest(String register) {
        return jdbc.sql("select coalesce(max(version), 0) from register_version where register = :register")
                .param("register", register)
                .query(Integer.class)
                .single();
    }

    Optional<RegisterVersion> version(String register, int version) {
        return jdbc.sql("select * from register_version where register = :register and version = :version")
                .param("register", register)
                .param("version", version)
                .query(RegisterVersionStore::version)
                .optional();
    }

    /** The newest first. */
    List<RegisterVersion> versions(String register) {
        return jdbc.sql("select * from register_version where register = :register order by version desc")
                .param("register", register)
                .query(RegisterVersionStore::version)
                .list();
    }

    private static RegisterVersion version(ResultSet row, int n) throws SQLException {
        return new RegisterVersion(
                row.getString("register"),
                row.getInt("version"),
                SqlTime.instant(row, "made_at"),
                row.getString("made_by"),
                row.getString("source"),
                row.getString("digest"),
                new RegisterVersion.Size(
                        row.getInt("lines"), row.getInt("added"), row.getInt("changed"), row.getInt("removed")),
                row.getObject("undoes", Integer.class));
    }
}
