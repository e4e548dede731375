package org.pregny.request;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.pregny.application.Receipts;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Long after a request has ended, forgets what its receipts are for, as is done for applications: number, hash and time stay
 * (domain b5, retention).
 */
@Component
class RequestReceiptRetention {

    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final Receipts receipts;
    private final Clock clock;

    RequestReceiptRetention(JdbcClient jdbc, Receipts receipts, Clock clock) {
        this.jdbc = jdbc;
        this.receipts = receipts;
        this.clock = clock;
    }

    /** Repeatable, and so harmless on several machines. */
    @Scheduled(fixedDelay = 6 * 3600 * 1000, initialDelay = 1700 * 1000)
    @Transactional
    void forget() {
        Instant old = receipts.oldBy(clock.instant());
        List<UUID> ended = jdbc.sql("select id from accreditation_request where closed_at <= :old order by id")
                .param("old", SqlTime.of(old))
                .query(UUID.class)
                .list();
        for (int from = 0; from < ended.size(); from += BATCH) {
            receipts.forget(ended.subList(from, Math.min(ended.size(), from + BATCH)));
        }
    }
}
