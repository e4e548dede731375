package org.pregny.accreditation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Loads the configured registers at start, and sees to it that all lines can be found by today's keys. */
@Component
class RegisterLoading implements ApplicationRunner {

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Listed(List<RegisterEntry> organisations) {}

    private final RegisterFiles files;
    private final RegisterDesk desk;
    private final ObjectMapper yaml =
            YAMLMapper.builder().addModule(new JavaTimeModule()).build();

    RegisterLoading(RegisterFiles files, RegisterDesk desk) {
        this.files = files;
        this.desk = desk;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        desk.renewKeys();
        for (Resource file : files.registers()) {
            try (InputStream in = file.getInputStream()) {
                desk.fill(yaml.readValue(in, Listed.class).organisations(), file.getFilename());
            }
        }
    }
}
