package org.pregny.event;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * Which files of this room are read at start.
 *
 * @param files events: YAML resources, {@code classpath:} or {@code file:}; an event that is already known is left as it is
 * @param entry who needs a visa for which host country, for the feasibility clock
 */
@ConfigurationProperties("pregny.event")
record EventFiles(
        List<Resource> files,
        @DefaultValue("classpath:feasibility/entry.yaml") Resource entry) {

    EventFiles {
        files = files == null ? List.of() : List.copyOf(files);
    }
}
