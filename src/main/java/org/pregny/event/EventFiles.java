package org.pregny.event;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.io.Resource;

/**
 * Which event files are loaded at start.
 *
 * @param files YAML resources, {@code classpath:} or {@code file:}; an event that is already known is left as it is
 */
@ConfigurationProperties("pregny.event")
record EventFiles(List<Resource> files) {

    EventFiles {
        files = files == null ? List.of() : List.copyOf(files);
    }
}
