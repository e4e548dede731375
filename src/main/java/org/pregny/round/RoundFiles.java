package org.pregny.round;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.io.Resource;

/**
 * Which files of rounds are read at start.
 *
 * @param files YAML resources with a list {@code rounds}; a round that is already known is left as it is
 */
@ConfigurationProperties("pregny.round")
record RoundFiles(List<Resource> files) {

    RoundFiles {
        files = files == null ? List.of() : List.copyOf(files);
    }
}
