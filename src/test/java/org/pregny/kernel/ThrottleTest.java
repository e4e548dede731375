package org.pregny.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tries are counted exactly, for all machines together, and nobody can read whose they were (ASVS 2.4.1). */
@PregnyTest
class ThrottleTest {

    private static final Allowance THREE_AN_HOUR = new Allowance(3, Duration.ofHours(1));

    @Autowired
    Throttle throttle;

    @Autowired
    TestTime.SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    private final String who = UUID.randomUUID() + "@example.org";

    @BeforeEach
    void itIsTheTwentyFirstOfAugust() {
        clock.set(TestTime.OPEN);
    }

    @Test
    void asManyAsAllowedPassAndTheNextIsToldWhenToComeBack() {
        clock.set(TestTime.OPEN.plus(Duration.ofMinutes(20)));
        for (int i = 0; i < 3; i++) {
            throttle.count("test/tries", who, THREE_AN_HOUR);
        }

        assertThatThrownBy(() -> throttle.count("test/tries", who, THREE_AN_HOUR))
                .isInstanceOfSatisfying(TooManyTries.class, tooMany -> assertThat(tooMany.retryAfter())
                        .isEqualTo(Duration.ofMinutes(40)));
        throttle.count("test/other", who, THREE_AN_HOUR);
        clock.set(TestTime.OPEN.plus(Duration.ofMinutes(60)));
        throttle.count("test/tries", who, THREE_AN_HOUR);
    }

    @Test
    void ofTwentyAtOnceExactlyThreePass() throws Exception {
        Callable<Boolean> tried = () -> {
            try {
                throttle.count("test/race", who, THREE_AN_HOUR);
                return true;
            } catch (TooManyTries refused) {
                return false;
            }
        };
        int passed = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(20)) {
            for (Future<Boolean> one : threads.invokeAll(Collections.nCopies(20, tried))) {
                passed += one.get() ? 1 : 0;
            }
        }

        assertThat(passed).isEqualTo(3);
    }

    @Test
    void whoTriedIsNotWrittenDown() {
        throttle.count("test/name", who, THREE_AN_HOUR);

        assertThat(jdbc.sql("select who from throttle where what = 'test/name'")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .allMatch(kept -> kept.matches("[0-9a-f]{64}"));
    }
}
