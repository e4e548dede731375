package org.pregny.kernel;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Brings tables up to the program's version so that a machine may die in the middle of it. PostgreSQL changes all or
 * nothing; H2 commits each statement by itself, so an update of a file, the very first one too, begins with a copy, and a
 * start that finds a copy begins from there. The copy is gone before anybody is let in, hence nothing accepted is undone.
 */
@Component
class SchemaUpdate implements FlywayMigrationStrategy, SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(SchemaUpdate.class);
    private static final String FILE = "jdbc:h2:file:";

    private final Optional<DatabaseCopy> copy;

    SchemaUpdate(DataSource source) throws SQLException {
        copy = isFile(source) ? Optional.of(DatabaseCopy.of(source, pathOf(source))) : Optional.empty();
    }

    @Override
    public void migrate(Flyway flyway) {
        copy.ifPresent(before -> prepare(flyway, before));
        flyway.migrate();
    }

    /** The engine has made its own tables by now, and no server listens yet. */
    @Override
    public void afterSingletonsInstantiated() {
        copy.ifPresent(DatabaseCopy::forget);
    }

    private static void prepare(Flyway flyway, DatabaseCopy before) {
        if (before.exists()) {
            LOG.warn("the last start ended in the middle of an update of the database: it begins anew from the copy");
            before.restore();
        } else if (flyway.info().pending().length > 0) {
            before.take();
        }
    }

    private static boolean isFile(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            return connection.getMetaData().getURL().startsWith(FILE);
        }
    }

    private static Path pathOf(DataSource source) {
        return Path.of(JdbcClient.create(source)
                .sql("select database_path()")
                .query(String.class)
                .single());
    }
}
