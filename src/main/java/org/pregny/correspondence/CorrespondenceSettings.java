package org.pregny.correspondence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How letters leave.
 *
 * @param from the sender's address
 * @param fromName the sender's name
 * @param replyTo where a person reads answers; the sender's address, unless it is another
 * @param publicAddress the address under which people reach this installation, without a slash at the end
 * @param captureFolder where messages are written while no SMTP server is configured
 * @param batch messages taken up together
 * @param lease for how long a sender that says nothing more is believed to be alive
 * @param retryAfter waiting times after a failed try; when they are spent the message is shown as failed
 */
@Validated
@ConfigurationProperties("pregny.correspondence")
record CorrespondenceSettings(
        @NotBlank String from,
        @NotBlank String fromName,
        String replyTo,
        @NotBlank String publicAddress,
        @NotNull Path captureFolder,
        @DefaultValue("16") @Min(1) int batch,
        @DefaultValue("60s") Duration lease,

        @DefaultValue({"1m", "10m", "1h", "3h", "6h", "12h"})
        List<Duration> retryAfter,

        @DefaultValue @Valid Pacing pacing,
        @DefaultValue @Valid BounceSettings bounces) {

    /**
     * What the server can bear.
     *
     * @param connections at once, from each machine
     * @param perConnection messages after which a new connection is made
     * @param perMinute messages a minute from all machines together; 0: as fast as it goes
     * @param longest time for one message, after which the connection is cut
     */
    record Pacing(
            @DefaultValue("2") @Min(1) int connections,
            @DefaultValue("100") @Min(1) int perConnection,
            @DefaultValue("0") @Min(0) int perMinute,
            @DefaultValue("5m") Duration longest) {}

    CorrespondenceSettings {
        replyTo = replyTo == null || replyTo.isBlank() ? from : replyTo;
    }

    String messageIdDomain() {
        return from.substring(from.indexOf('@') + 1);
    }
}
