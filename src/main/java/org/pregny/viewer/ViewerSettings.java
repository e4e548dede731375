package org.pregny.viewer;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much looking at a page may cost.
 *
 * @param longest after which the program that draws is ended
 * @param memory of one such program
 * @param benches so many draw at once on one machine
 * @param mostPages of a file; of a longer one none is shown
 * @param patience of whoever finds all of them taken
 */
@ConfigurationProperties("pregny.viewer")
public record ViewerSettings(
        @DefaultValue("15s") Duration longest,
        @DefaultValue("384MB") DataSize memory,
        @DefaultValue("2") int benches,
        @DefaultValue("500") int mostPages,
        @DefaultValue("5s") Duration patience) {}
