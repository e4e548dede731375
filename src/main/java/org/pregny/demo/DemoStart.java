package org.pregny.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * At the first start of a demo its clock stands on the day of a call, and goes on to the day on which the demo begins. A
 * start that was cut short on the way only goes on to that day; whoever lets the demo begin later finds no round.
 */
@Component
@Profile("demo")
class DemoStart {

    private final DemoSettings settings;
    private final DemoRound round;
    private final DemoTime time;
    private final ObjectMapper yaml =
            YAMLMapper.builder().addModule(new JavaTimeModule()).build();

    DemoStart(DemoSettings settings, DemoRound round, DemoTime time) {
        this.settings = settings;
        this.round = round;
        this.time = time;
    }

    /** Before the program says that it is ready, and before its engine works by itself. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void begin() throws IOException {
        if (settings.story() == null) {
            return;
        }
        DemoStory story = read();
        if (time.isBefore(story.days().asked())) {
            round.walk(story);
        }
        if (round.hasBegun(story) && time.isBefore(story.days().today())) {
            time.comes(story.days().today());
        }
    }

    private DemoStory read() throws IOException {
        try (InputStream in = settings.story().getInputStream()) {
            return yaml.readValue(in, DemoStory.class);
        }
    }
}
