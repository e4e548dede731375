package org.pregny.pass;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.pregny.PregnyTest;
import org.pregny.event.EventCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PregnyTest
class FirstKeyTest {

    private static final int ISSUERS = 6;

    @Autowired
    KeyRing keys;

    @Autowired
    PlatformTransactionManager transactions;

    @RepeatedTest(5)
    void issuersThatNeedAnEventsFirstKeyAtOnceShareOne() throws Exception {
        EventCode event = EventCode.of("e-" + UUID.randomUUID().toString().substring(0, 8));
        CyclicBarrier together = new CyclicBarrier(ISSUERS);
        Callable<String> issuer = () -> {
            together.await();
            return new TransactionTemplate(transactions)
                    .execute(t -> keys.keyOf(event).kid());
        };

        try (ExecutorService issuers = Executors.newFixedThreadPool(ISSUERS)) {
            List<Future<String>> kids = issuers.invokeAll(
                    IntStream.range(0, ISSUERS).mapToObj(i -> issuer).toList());
            String first = kids.get(0).get();
            for (Future<String> kid : kids) {
                assertThat(kid.get()).isEqualTo(first);
            }
        }
    }
}
