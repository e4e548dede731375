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
 * @param linksPerClient tries to find a request again by one machine
 * @param linksPerNumber the same for one number
 */
@ConfigurationProperties("pregny.request")
record RequestLimits(
        @DefaultValue("60") int submissionsPerAddress,
        @DefaultValue("300") int submissionsPerClient,
        @DefaultValue("30") int linksPerClient,
        @DefaultValue("5") int linksPerNumber) {

    private static final Duration HOUR = Duration.ofHours(1);

    Allowance submissionsOfAddress() {
        return new Allowance(submissionsPerAddress, HOUR);
    }

    Allowance submissionsFromClient() {
        return new Allowance(submissionsPerClient, HOUR);
    }

    Allowance linksFromClient() {
        return new Allowance(linksPerClient, HOUR);
    }

    Allowance linksOfNumber() {
        return new Allowance(linksPerNumber, HOUR);
    }
}
