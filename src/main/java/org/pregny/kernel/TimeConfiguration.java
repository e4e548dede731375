package org.pregny.kernel;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One injected clock for everything: the real one, or in a rehearsal one that can be moved. */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    static final String REHEARSAL = "demo | rehearsal";

    @Bean
    @Profile("!(" + REHEARSAL + ")")
    Clock clock() {
        return realClock();
    }

    @Bean
    @Profile(REHEARSAL)
    RehearsalClock rehearsalClock(RehearsalStart start, JdbcClient jdbc) {
        return new RehearsalClock(realClock(), new RehearsalOffset(jdbc).keptOr(start));
    }

    @Bean
    MachineTime machineTime() {
        return realClock()::instant;
    }

    /** Ticks in microseconds, the finest that both databases keep: what was stored equals what was said. */
    private static Clock realClock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
    }
}
