package org.pregny;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.pregny.kernel.MachineTime;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock that tests set to any instant, for the product and for the engine at once. */
@TestConfiguration(proxyBeanMethods = false)
public class TestTime {

    /** 21 August 2017, 09:00 in Geneva: applications for the second hearing are open. */
    public static final Instant OPEN =
            OffsetDateTime.parse("2017-08-21T09:00:00+02:00").toInstant();

    @Bean
    @Primary
    SettableClock testClock() {
        return new SettableClock();
    }

    /** Stands still until it is set, and the time of machines with it. */
    public static class SettableClock extends Clock implements MachineTime {

        private volatile Instant now = OPEN;
        private volatile Duration ahead = Duration.ZERO;

        public void set(Instant instant) {
            now = instant;
            ahead = Duration.ZERO;
            ClockUtil.setCurrentTime(Date.from(instant));
        }

        /** As an organiser moves a rehearsal: machines go by real time, which stays where it is. */
        public void rehearse(Instant instant) {
            Duration further = ahead.plus(Duration.between(now, instant));
            set(instant);
            ahead = further;
        }

        public void set(String offsetDateTime) {
            set(OffsetDateTime.parse(offsetDateTime).toInstant());
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public Instant now() {
            return now.minus(ahead);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }
    }
}
