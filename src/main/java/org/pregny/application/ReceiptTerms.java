package org.pregny.application;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long receipts can be explained.
 *
 * @param forgetAfter so long after an event what a receipt was for is forgotten; its number, hash and time stay
 */
@Validated
@ConfigurationProperties("pregny.application.receipts")
record ReceiptTerms(@NotNull @DefaultValue("365d") Duration forgetAfter) {

    /** Events that were over by then are old enough. */
    Instant oldBy(Instant now) {
        return now.minus(forgetAfter);
    }
}
