package org.pregny.event;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The entry rules that this installation was given: a file, so that no new rule needs code. */
@Component
class EntryRulebook {

    private final List<EntryRules> rules;

    EntryRulebook(EventFiles files) throws IOException {
        this.rules = read(files.entry());
    }

    Optional<EntryRules> of(String host) {
        return rules.stream().filter(r -> r.hosts().contains(host)).findFirst();
    }

    private static List<EntryRules> read(Resource file) throws IOException {
        YAMLMapper yaml = YAMLMapper.builder()
                .addModule(new JavaTimeModule())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try (InputStream in = file.getInputStream()) {
            return List.of(yaml.readValue(in, EntryRules[].class));
        }
    }
}
