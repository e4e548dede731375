package org.pregny.kernel;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Makes {@code pregny.data} absolute before anything is opened in it: H2 refuses {@code state/db} and takes only
 * {@code ./state/db}, and everybody is to mean the same folder.
 */
class InstallationFolder implements EnvironmentPostProcessor {

    static final String PROPERTY = "pregny.data";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String written = environment.getProperty(PROPERTY);
        if (written != null && !written.isBlank()) {
            Path folder = Path.of(written.strip()).toAbsolutePath().normalize();
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource("data folder", Map.of(PROPERTY, folder.toString())));
        }
    }
}
