package org.pregny.bulk;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How work on many cases is done.
 *
 * @param threads of each machine
 * @param most cases that can be chosen at once
 * @param singleLookShare of all cases, which are admitted one by one only; with none at all, whoever is left out as a spot
 *     check is one about whom something is known
 */
@ConfigurationProperties("pregny.bulk")
record BulkSettings(
        @DefaultValue("2") int threads,
        @DefaultValue("5000") int most,
        @DefaultValue("0.05") double singleLookShare) {}
