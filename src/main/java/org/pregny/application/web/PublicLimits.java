package org.pregny.application.web;

import java.time.Duration;
import org.pregny.kernel.Allowance;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often anybody may ask on pages that need no sign-in, in a quarter of an hour (ASVS 2.4.1). With codes of 55 bits
 * that is enough: who tries from a thousand machines finds nothing in a lifetime.
 *
 * @param lookUpsPerNumber tries to open one application by its number and code
 * @param lookUpsPerClient the same for all applications from one machine
 * @param receiptChecksPerClient receipts checked from one machine
 */
@ConfigurationProperties("pregny.application")
record PublicLimits(
        @DefaultValue("10") int lookUpsPerNumber,
        @DefaultValue("60") int lookUpsPerClient,
        @DefaultValue("120") int receiptChecksPerClient) {

    private static final Duration QUARTER = Duration.ofMinutes(15);

    Allowance lookUpsOfNumber() {
        return new Allowance(lookUpsPerNumber, QUARTER);
    }

    Allowance lookUpsFromClient() {
        return new Allowance(lookUpsPerClient, QUARTER);
    }

    Allowance receiptChecksFromClient() {
        return new Allowance(receiptChecksPerClient, QUARTER);
    }
}
