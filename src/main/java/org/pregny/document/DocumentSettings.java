package org.pregny.document;

import java.time.Duration;
import org.pregny.kernel.Allowance;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What may be taken in, and what it is scanned by (ASVS 5.1.1, 5.2.4, 5.4.3).
 *
 * @param largestFile of one document; a request of more than 20 MB is refused before it is read
 * @param mostFiles of one application
 * @param largestTotal of all documents of one application
 * @param mostPixels of one picture
 * @param uploadsPerDraft tries in an hour
 * @param clamd {@code tcp://host:3310} or {@code unix:/run/clamav/clamd.ctl}; empty: nothing is scanned
 * @param scanTimeout after which an upload does not wait for the scanner any longer
 */
@ConfigurationProperties("pregny.document")
public record DocumentSettings(
        @DefaultValue("5MB") DataSize largestFile,
        @DefaultValue("10") int mostFiles,
        @DefaultValue("25MB") DataSize largestTotal,
        @DefaultValue("50000000") long mostPixels,
        @DefaultValue("120") int uploadsPerDraft,
        @DefaultValue("") String clamd,
        @DefaultValue("15s") Duration scanTimeout) {

    public long largestMegabytes() {
        return largestFile.toMegabytes();
    }

    public long totalMegabytes() {
        return largestTotal.toMegabytes();
    }

    Allowance uploads() {
        return new Allowance(uploadsPerDraft, Duration.ofHours(1));
    }
}
