package org.pregny.kernel;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What belongs to the installation as a whole.
 *
 * @param data the folder of everything that must survive
 * @param secret at least 32 characters; empty means a file in the data folder. Several machines need one secret
 */
@ConfigurationProperties("pregny")
record InstallationSettings(
        @DefaultValue("./data") Path data, @DefaultValue("") String secret) {

    private static final int SHORTEST_SECRET = 32;

    InstallationSettings {
        if (!secret.isBlank() && secret.length() < SHORTEST_SECRET) {
            throw new IllegalArgumentException("pregny.secret needs at least " + SHORTEST_SECRET + " characters");
        }
    }
}
