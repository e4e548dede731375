package org.pregny.review;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.pregny.event.Event;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How reviews are done here.
 *
 * @param grace how long a decision can be undone before letters and passes leave, where the event does not say
 * @param claimReturns a task that is held for so long without an end is everybody's again
 */
@Validated
@ConfigurationProperties("pregny.review")
record ReviewSettings(
        @NotNull @DefaultValue("PT10M") Duration grace,
        @NotNull @DefaultValue("72h") Duration claimReturns) {

    Duration graceOf(Event event) {
        Integer minutes = event.review().graceMinutes();
        Duration wanted = minutes == null ? grace : Duration.ofMinutes(minutes);
        return wanted.isNegative() ? Duration.ZERO : wanted;
    }
}
