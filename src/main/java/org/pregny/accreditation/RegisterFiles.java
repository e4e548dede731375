package org.pregny.accreditation;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.io.Resource;

/**
 * Which register files are loaded at start.
 *
 * @param registers YAML resources with a list {@code organisations}
 */
@ConfigurationProperties("pregny.accreditation")
record RegisterFiles(List<Resource> registers) {

    RegisterFiles {
        registers = registers == null ? List.of() : List.copyOf(registers);
    }
}
