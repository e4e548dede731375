package org.pregny.portal;

import java.time.Duration;
import org.pregny.kernel.Allowance;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often applicants may ask for what (ASVS 2.4.1).
 *
 * @param linksPerAddress mails with a link to one address in an hour
 * @param linksPerClient the same for all addresses asked for from one machine
 * @param codesPerAddress codes tried for one address in a day, however many mails they came in
 * @param submissionsPerDraft tries to submit one draft in an hour
 * @param submissionsPerAddress the same for all drafts of one address
 * @param sheetsPerDraft spreadsheets handed in for one draft in an hour
 */
@ConfigurationProperties("pregny.portal")
record PortalSettings(
        @DefaultValue("6") int linksPerAddress,
        @DefaultValue("60") int linksPerClient,
        @DefaultValue("20") int codesPerAddress,
        @DefaultValue("60") int submissionsPerDraft,
        @DefaultValue("120") int submissionsPerAddress,
        @DefaultValue("30") int sheetsPerDraft) {

    private static final Duration HOUR = Duration.ofHours(1);

    Allowance linksToAddress() {
        return new Allowance(linksPerAddress, HOUR);
    }

    Allowance linksFromClient() {
        return new Allowance(linksPerClient, HOUR);
    }

    Allowance codes() {
        return new Allowance(codesPerAddress, Duration.ofDays(1));
    }

    Allowance submissions() {
        return new Allowance(submissionsPerDraft, HOUR);
    }

    Allowance submissionsOfAddress() {
        return new Allowance(submissionsPerAddress, HOUR);
    }

    Allowance sheets() {
        return new Allowance(sheetsPerDraft, HOUR);
    }
}
