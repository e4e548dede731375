package org.pregny.screening;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How work on many requests is done.
 *
 * @param threads of each machine
 * @param most requests that can be acted on in one run
 */
@ConfigurationProperties("pregny.screening")
record ScreeningSettings(
        @DefaultValue("2") int threads,
        @DefaultValue("5000") int most) {}
