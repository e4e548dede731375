package org.pregny;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Chooses the database by the system property {@code pregny.test.database}: {@code h2} (file) or {@code postgresql}. */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static EmbeddedPostgres postgres;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Path data = folder();
        TestPropertyValues.of(
                        "pregny.data=" + data,
                        "pregny.document.clamd=" + LittleClamd.shared().address(),
                        "pregny.document.scan-timeout=2s")
                .applyTo(context);
        if (isPostgres()) {
            TestPropertyValues.of(
                            "spring.datasource.url=" + postgres().getJdbcUrl("postgres", "postgres"),
                            "spring.datasource.username=postgres",
                            "spring.datasource.password=postgres")
                    .applyTo(context);
        }
    }

    public static boolean isPostgres() {
        return "postgresql".equals(System.getProperty("pregny.test.database"));
    }

    private static synchronized EmbeddedPostgres postgres() {
        try {
            if (postgres == null) {
                postgres = EmbeddedPostgres.builder().start();
            }
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("pregny-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
