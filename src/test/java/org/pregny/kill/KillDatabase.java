package org.pregny.kill;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.pregny.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The database that outlives the killed program: a file as delivered, or a PostgreSQL server. */
final class KillDatabase implements AutoCloseable {

    private final Path data;
    private final EmbeddedPostgres server;

    private KillDatabase(Path data, EmbeddedPostgres server) {
        this.data = data;
        this.server = server;
    }

    static KillDatabase in(Path data) throws IOException {
        return new KillDatabase(
                data, TestDatabase.isPostgres() ? EmbeddedPostgres.builder().start() : null);
    }

    /** What the product must be told; the delivered settings are enough for the file. */
    List<String> settings() {
        return server == null
                ? List.of()
                : List.of(
                        "--spring.datasource.url=" + url(),
                        "--spring.datasource.username=postgres",
                        "--spring.datasource.password=postgres");
    }

    /** To look into it; into the file only while no program runs on it. */
    JdbcClient look() {
        String user = server == null ? "pregny" : "postgres";
        String password = server == null ? "" : "postgres";
        return JdbcClient.create(new DriverManagerDataSource(url(), user, password));
    }

    @Override
    public void close() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    private String url() {
        return server == null
                ? "jdbc:h2:file:" + data.resolve("db/pregny").toAbsolutePath()
                : server.getJdbcUrl("postgres", "postgres");
    }

    @Override
    public String toString() {
        return server == null ? "H2 (file)" : "PostgreSQL";
    }
}
