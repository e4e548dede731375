package org.pregny.event;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Loads the configured event files at start, so that a new event needs no code. */
@Component
class EventLoading implements ApplicationRunner {

    private final EventFiles files;
    private final EventCatalogue catalogue;
    private final ObjectMapper yaml = YAMLMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    EventLoading(EventFiles files, EventCatalogue catalogue) {
        this.files = files;
        this.catalogue = catalogue;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        for (Resource file : files.files()) {
            load(file);
        }
    }

    private void load(Resource file) throws IOException {
        try (InputStream in = file.getInputStream()) {
            EventFile read = yaml.readValue(in, EventFile.class);
            catalogue.announce(read.stakeholderProcess());
            read.events().forEach(catalogue::announce);
        }
    }
}
