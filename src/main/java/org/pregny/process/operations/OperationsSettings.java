package org.pregny.process.operations;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * From when on something counts as stuck.
 *
 * @param untaken work that was due for so long and that nobody took
 * @param working a step that the program does by itself, its tries included
 * @param waiting a wait for people that has no date of its own
 * @param over a case that still waits so long after its event
 */
@ConfigurationProperties("pregny.process.stuck")
record OperationsSettings(
        @DefaultValue("10m") Duration untaken,
        @DefaultValue("1d") Duration working,
        @DefaultValue("60d") Duration waiting,
        @DefaultValue("14d") Duration over) {}
