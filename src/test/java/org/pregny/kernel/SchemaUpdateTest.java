package org.pregny.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A file of H2 may lose its machine in the middle of an update and is what it would have been. */
class SchemaUpdateTest {

    @TempDir
    Path folder;

    private DataSource source;
    private JdbcClient jdbc;
    private Path migrations;

    @BeforeEach
    void openAFile() throws Exception {
        JdbcDataSource file = new JdbcDataSource();
        file.setURL("jdbc:h2:file:" + folder.resolve("db/pregny") + ";DB_CLOSE_ON_EXIT=FALSE");
        file.setUser("pregny");
        source = file;
        jdbc = JdbcClient.create(source);
        migrations = Files.createDirectories(folder.resolve("migrations"));
        migration("V1__creates_guest", "create table guest (name varchar(80)); create table seat (number int);");
    }

    @Test
    void theVeryFirstStartMayDieHalfway() throws Exception {
        new SchemaUpdate(source).migrate(dying());
        jdbc.sql("create table guest (name varchar(80))").update();

        start();

        assertThat(jdbc.sql("select count(*) from guest").query(Integer.class).single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from seat").query(Integer.class).single())
                .isZero();
    }

    @Test
    void anUpdateMayDieHalfwayAndKeepsWhatWasThere() throws Exception {
        start();
        jdbc.sql("insert into guest values ('Kārkliņš'), ('李')").update();
        migration("V2__widens_guest", "alter table guest add gate varchar(9); alter table guest add door int;");
        new SchemaUpdate(source).migrate(dying());
        jdbc.sql("alter table guest add gate varchar(9)").update();
        jdbc.sql("update guest set gate = 'half done'").update();

        start();

        assertThat(jdbc.sql("select name from guest where gate is null and door is null")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("Kārkliņš", "李");
    }

    @Test
    void noCopyStaysAndNoneIsTakenWhereNothingChanges() throws Exception {
        start();
        assertThat(copy()).doesNotExist();

        new SchemaUpdate(source).migrate(flyway());

        assertThat(copy()).doesNotExist();
    }

    @Test
    void aHalfWrittenCopyIsNone() throws Exception {
        start();
        jdbc.sql("insert into guest values ('Wanjiru')").update();
        Files.writeString(folder.resolve("db").resolve(DatabaseCopy.NAME + ".part"), "half");

        start();

        assertThat(jdbc.sql("select name from guest").query(String.class).single())
                .isEqualTo("Wanjiru");
    }

    private void start() throws SQLException {
        SchemaUpdate update = new SchemaUpdate(source);
        update.migrate(flyway());
        update.afterSingletonsInstantiated();
    }

    private Path copy() {
        return folder.resolve("db").resolve(DatabaseCopy.NAME);
    }

    private Flyway flyway() {
        return Flyway.configure()
                .dataSource(source)
                .locations("filesystem:" + migrations)
                .load();
    }

    /** Knows what is pending, and dies before it changes anything: what it would have done half is done by the test. */
    private Flyway dying() {
        return new Flyway(flyway().getConfiguration()) {
            @Override
            public org.flywaydb.core.api.output.MigrateResult migrate() {
                return null;
            }
        };
    }

    private void migration(String name, String sql) throws Exception {
        Files.writeString(migrations.resolve(name + ".sql"), sql);
    }
}
