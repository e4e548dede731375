package org.pregny.kernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All that an H2 file held at a moment, as a script beside it. A half-written copy never counts as one. */
final class DatabaseCopy {

    static final String NAME = "before-update.sql.gz";

    private final JdbcClient jdbc;
    private final Path file;

    private DatabaseCopy(JdbcClient jdbc, Path file) {
        this.jdbc = jdbc;
        this.file = file;
    }

    /** @param database the path of an H2 file, as H2 tells it */
    static DatabaseCopy of(DataSource source, Path database) {
        return new DatabaseCopy(JdbcClient.create(source), database.resolveSibling(NAME));
    }

    boolean exists() {
        return Files.exists(file);
    }

    void take() {
        Path written = file.resolveSibling(NAME + ".part");
        jdbc.sql("script to '" + quoted(written) + "' compression gzip").query().listOfRows();
        try {
            reachDisk(written);
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the database what it was; may be cut short and done again. */
    void restore() {
        jdbc.sql("drop all objects").update();
        jdbc.sql("runscript from '" + quoted(file) + "' compression gzip").update();
    }

    void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void reachDisk(Path written) throws IOException {
        try (FileChannel channel = FileChannel.open(written, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static String quoted(Path path) {
        return path.toString().replace("'", "''");
    }
}
