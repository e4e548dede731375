package org.pregny.round;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does something for each of many, once for an occasion and each in a transaction of its own: a crash in the middle leaves
 * nobody half done, and whoever takes up the work again finds in the ledger who is done.
 */
@Component
class EachOnce {

    private final JdbcClient jdbc;
    private final TransactionTemplate alone;
    private final Clock clock;

    EachOnce(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        alone = new TransactionTemplate(transactions);
        alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** One that fails does not hold up the others; what it failed with is thrown at the end, so that the batch comes again. */
    void each(RoundId round, String occasion, List<UUID> subjects, Consumer<UUID> work) {
        RuntimeException failed = null;
        for (UUID subject : subjects) {
            try {
                alone.executeWithoutResult(status -> once(round, occasion, subject, work));
            } catch (RuntimeException e) {
                failed = e;
            }
        }
        if (failed != null) {
            throw failed;
        }
    }

    private void once(RoundId round, String occasion, UUID subject, Consumer<UUID> work) {
        boolean first = jdbc.sql("""
                        insert into accreditation_round_notice (round_id, occasion, subject_id, noted_at)
                        select :round, :occasion, :subject, :at
                        where not exists (select 1 from accreditation_round_notice
                            where round_id = :round and occasion = :occasion and subject_id = :subject)""")
                        .param("round", round.uuid())
                        .param("occasion", occasion)
                        .param("subject", subject)
                        .param("at", SqlTime.of(clock.instant()))
                        .update()
                == 1;
        if (first) {
            work.accept(subject);
        }
    }

    /** Those for whom it has not been done yet, in their order. */
    List<UUID> undone(RoundId round, String occasion, List<UUID> subjects) {
        Set<UUID> done = new HashSet<>(jdbc.sql(
                        "select subject_id from accreditation_round_notice where round_id = :round and occasion = :occasion")
                .param("round", round.uuid())
                .param("occasion", occasion)
                .query(UUID.class)
                .list());
        return subjects.stream().filter(subject -> !done.contains(subject)).toList();
    }

    long done(RoundId round, String occasion) {
        return jdbc.sql(
                        "select count(*) from accreditation_round_notice where round_id = :round and occasion = :occasion")
                .param("round", round.uuid())
                .param("occasion", occasion)
                .query(Long.class)
                .single();
    }
}
