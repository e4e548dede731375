package org.pregny.round;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.pregny.kernel.Actor;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Loads the configured rounds at start, as events are. */
@Component
class RoundLoading implements ApplicationRunner {

    /** The form is for all rounds of the file that bring none of their own. */
    private record Listed(RoundForm form, List<RoundPlan> rounds) {}

    private final RoundFiles files;
    private final RoundCatalogue catalogue;
    private final RoundOffice office;
    private final ObjectMapper yaml = YAMLMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    RoundLoading(RoundFiles files, RoundCatalogue catalogue, RoundOffice office) {
        this.files = files;
        this.catalogue = catalogue;
        this.office = office;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        for (Resource file : files.files()) {
            try (InputStream in = file.getInputStream()) {
                Listed listed = yaml.readValue(in, Listed.class);
                listed.rounds().forEach(plan -> plan(plan.asking(listed.form())));
            }
        }
    }

    private void plan(RoundPlan plan) {
        if (catalogue.rounds().stream().noneMatch(known -> known.code().equals(plan.code()))) {
            office.plan(plan, Actor.SYSTEM);
        }
    }
}
