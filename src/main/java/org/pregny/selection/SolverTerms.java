package org.pregny.selection;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long a proposal may be thought about.
 *
 * @param looks sets looked at, at most; the same number finds the same set on every machine
 * @param seconds after which it ends in any case, then without that promise
 */
@Validated
@ConfigurationProperties("pregny.selection.solver")
record SolverTerms(
        @DefaultValue("400000") @Min(1000) @Max(100_000_000) long looks,

        @DefaultValue("10") @Min(1) @Max(120) long seconds) {}
