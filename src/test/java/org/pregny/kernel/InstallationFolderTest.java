package org.pregny.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.support.SpringFactoriesLoader;

/** The data folder may be written in any way. */
class InstallationFolderTest {

    @ParameterizedTest
    @ValueSource(strings = {"state", "./state", "some/deep/state", " state ", "target/../state", "with space/state"})
    void aRelativeFolderIsMeantFromWhereTheProgramWasStarted(String written) {
        StandardEnvironment environment = started(written);
        Path folder = Path.of(environment.getProperty("pregny.data"));

        assertThat(folder).isAbsolute().isEqualTo(folder.normalize());
        assertThat(folder)
                .isEqualTo(Path.of("").toAbsolutePath().resolve(written.strip()).normalize());
    }

    @Test
    void theEmbeddedDatabaseOpensInAFolderWithoutADotBeforeIt() throws Exception {
        Path folder = Files.createTempDirectory(Path.of("target"), "state");
        String url = started(folder.toString()).getProperty("spring.datasource.url");

        try (var connection = DriverManager.getConnection(url)) {
            assertThat(connection.isValid(1)).isTrue();
        }
        assertThat(folder.resolve("db/pregny.mv.db")).exists();
    }

    @Test
    void itIsDoneAtEveryStart() {
        assertThat(SpringFactoriesLoader.loadFactoryNames(
                        org.springframework.boot.env.EnvironmentPostProcessor.class,
                        getClass().getClassLoader()))
                .contains(InstallationFolder.class.getName());
    }

    /** As the product starts: the option, then application.yaml, then the folder. */
    private static StandardEnvironment started(String data) {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("options", java.util.Map.of("pregny.data", data)));
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        new InstallationFolder().postProcessEnvironment(environment, new SpringApplication());
        return environment;
    }
}
