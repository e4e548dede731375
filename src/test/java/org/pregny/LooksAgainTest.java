package org.pregny;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever has waited for a lock and looks again sees what the other did; H2 needs to be told so (application.yaml). */
@PregnyTest
@Tag("database")
class LooksAgainTest {

    private static final int RACERS = 3;
    private static final int ROUNDS = 60;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void aFlagThatOneOfManyRaises() {
        jdbc.sql("create table race_lock (id integer primary key)").update();
        jdbc.sql("create table race_flag (id integer primary key)").update();
        jdbc.sql("insert into race_lock values (1)").update();
    }

    @AfterEach
    void theTracksAreRemoved() {
        jdbc.sql("drop table race_lock").update();
        jdbc.sql("drop table race_flag").update();
    }

    @Test
    void ofThoseWhoWaitForALockOnlyTheFirstRaisesTheFlag() throws Exception {
        try (ExecutorService racers = Executors.newFixedThreadPool(RACERS)) {
            for (int round = 0; round < ROUNDS; round++) {
                int flag = round;
                CyclicBarrier start = new CyclicBarrier(RACERS);
                List<Callable<Integer>> race = IntStream.range(0, RACERS)
                        .<Callable<Integer>>mapToObj(n -> () -> race(flag, start))
                        .toList();
                int raised = 0;
                for (Future<Integer> one : racers.invokeAll(race)) {
                    raised += one.get();
                }
                assertThat(raised).isEqualTo(1);
            }
        }
    }

    private int race(int flag, CyclicBarrier start) throws Exception {
        start.await();
        return new TransactionTemplate(transactions).execute(t -> {
            if (isRaised(flag)) {
                return 0;
            }
            jdbc.sql("select id from race_lock where id = 1 for update").query().singleValue();
            return isRaised(flag)
                    ? 0
                    : jdbc.sql("insert into race_flag values (:id)")
                            .param("id", flag)
                            .update();
        });
    }

    private boolean isRaised(int flag) {
        return jdbc.sql("select count(*) from race_flag where id = :id")
                        .param("id", flag)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
