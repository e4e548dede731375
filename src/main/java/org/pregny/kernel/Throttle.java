package org.pregny.kernel;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts tries in windows of time for all machines together. Who tried is kept as an HMAC only, and a refused try
 * counts even where its own transaction is rolled back.
 */
@Component
public class Throttle {

    private static final Duration KEPT = Duration.ofDays(2);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final byte[] key;
    private final TransactionTemplate apart;

    Throttle(JdbcClient jdbc, Clock clock, InstallationSecret secret, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.key = secret.keyFor("throttle");
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Counts one try.
     *
     * @param what code of what is tried, for example {@code portal/codes}
     * @param who whose tries are counted together: an address, a machine, an application
     * @throws TooManyTries when there were more than allowed since the window began
     */
    public void count(String what, String who, Allowance allowed) {
        Instant start = windowStart(allowed.within());
        if (tries(what, pseudonym(who), start) > allowed.most()) {
            throw new TooManyTries(Duration.between(clock.instant(), start.plus(allowed.within())));
        }
    }

    private Instant windowStart(Duration within) {
        long seconds = within.toSeconds();
        return Instant.ofEpochSecond(clock.instant().getEpochSecond() / seconds * seconds);
    }

    private int tries(String what, String who, Instant start) {
        try {
            return counted(what, who, start);
        } catch (DuplicateKeyException firstTriesAtOnce) {
            return counted(what, who, start);
        }
    }

    private int counted(String what, String who, Instant start) {
        return apart.execute(t -> {
            if (increase(what, who, start) == 0) {
                begin(what, who, start);
            }
            return jdbc.sql("select tries from throttle where what = :what and who = :who")
                    .param("what", what)
                    .param("who", who)
                    .query(Integer.class)
                    .single();
        });
    }

    private int increase(String what, String who, Instant start) {
        return jdbc.sql("update throttle set tries = case when window_start = :start then tries + 1 else 1 end,"
                        + " window_start = :start where what = :what and who = :who")
                .param("start", SqlTime.of(start))
                .param("what", what)
                .param("who", who)
                .update();
    }

    private void begin(String what, String who, Instant start) {
        jdbc.sql("insert into throttle (what, who, window_start, tries) values (:what, :who, :start, 1)")
                .param("what", what)
                .param("who", who)
                .param("start", SqlTime.of(start))
                .update();
    }

    private String pseudonym(String who) {
        return HexFormat.of().formatHex(InstallationSecret.hmac(key, who.getBytes(StandardCharsets.UTF_8)));
    }

    @Scheduled(fixedDelay = 6 * 3600 * 1000, initialDelay = 900 * 1000)
    void forget() {
        jdbc.sql("delete from throttle where window_start < :before")
                .param("before", SqlTime.of(clock.instant().minus(KEPT)))
                .update();
    }
}
