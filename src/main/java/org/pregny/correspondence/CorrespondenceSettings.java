package org.pregny.correspondence;

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
 * @param publicAddress the address under which people reach this installation, without a slash at the end
 * @param captureFolder where messages are written while no SMTP server is configured
 * @param batch messages sent in one transaction of the worker
 * @param retryAfter waiting times after a failed try; when they are spent the message is shown as failed
 */
@Validated
@ConfigurationProperties("pregny.correspondence")
record CorrespondenceSettings(
        @NotBlank String from,
        @NotBlank String fromName,
        @NotBlank String publicAddress,
        @NotNull Path captureFolder,
        @DefaultValue("16") int batch,

        @DefaultValue({"1m", "10m", "1h", "3h", "6h", "12h"})
        List<Duration> retryAfter) {

    String messageIdDomain() {
        return from.substring(from.indexOf('@') + 1);
    }
}
