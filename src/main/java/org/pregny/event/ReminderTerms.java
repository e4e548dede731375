package org.pregny.event;

import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When people are reminded of an event.
 *
 * @param days before the first day, early enough for the first pick-up window
 */
@Validated
@ConfigurationProperties("pregny.event.reminder")
public record ReminderTerms(@Min(1) @DefaultValue("5") int days) {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    /** In the morning of the venue. The event must have days. */
    public Instant remindAt(Event event) {
        return event.firstDay()
                .minusDays(days)
                .atTime(MORNING)
                .atZone(event.zone())
                .toInstant();
    }
}
