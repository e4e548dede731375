package org.pregny.request;

import java.time.Duration;
import org.pregny.kernel.Allowance;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often organisations may ask for what in an hour (ASVS 2.4.1).
 *
 * @param submissionsPerAddress tries to submit requests by one address
 * @param submissionsPerClient the same by one machine, for programs
 */
@ConfigurationProperties("pregny.request")
record RequestLimits(
        @DefaultValue("60") int submissionsPerAddress,
        @DefaultValue("300") int submissionsPerClient) {

    private static final Duration HOUR = Duration.ofHours(1);

    Allowance submissionsOfAddress() {
        return new Allowance(submissionsPerAddress, HOUR);
    }

    Allowance submissionsFromClient() {
        return new Allowance(submissionsPerClient, HOUR);
    }
}
