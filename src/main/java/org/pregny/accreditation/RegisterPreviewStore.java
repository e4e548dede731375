package org.pregny.accreditation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files that wait for somebody to look at what they would do. */
@Repository
class RegisterPreviewStore {

    private final JdbcClient jdbc;

    RegisterPreviewStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A file as it was handed in. */
    record StoredFile(
            UUID id,
            String register,
            int baseVersion,
            String source,
            boolean whole,
            Instant readAt,
            String readBy,
            byte[] content) {}

    void add(StoredFile file) {
        jdbc.sql("""
                insert into register_preview (id, register, base_version, source, whole, read_at, read_by, content)
                values (:id, :register, :base, :source, :whole, :at, :by, :content)""")
                .param("id", file.id())
                .param("register", file.register())
                .param("base", file.baseVersion())
                .param("source", file.source())
                .param("whole", file.whole())
                .param("at", SqlTime.of(file.readAt()))
                .param("by", file.readBy())
                .param("content", file.content())
                .update();
    }

    Optional<StoredFile> find(UUID id) {
        return jdbc.sql("select * from register_preview where id = :id")
                .param("id", id)
                .query((row, n) -> new StoredFile(
                        id,
                        row.getString("register"),
                        row.getInt("base_version"),
                        row.getString("source"),
                        row.getBoolean("whole"),
                        SqlTime.instant(row, "read_at"),
                        row.getString("read_by"),
                        row.getBytes("content")))
                .optional();
    }

    void remove(UUID id) {
        jdbc.sql("delete from register_preview where id = :id").param("id", id).update();
    }

    void removeOlderThan(Instant moment) {
        jdbc.sql("delete from register_preview where read_at < :moment")
                .param("moment", SqlTime.of(moment))
                .update();
    }
}
