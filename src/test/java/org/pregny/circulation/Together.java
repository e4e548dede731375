package org.pregny.circulation;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.pregny.kernel.Refusal;

/** Two officers who press at once. */
final class Together {

    private Together() {}

    /** What each was told: nothing if it was done, else the key of the refusal. */
    static List<String> of(Runnable press) {
        CountDownLatch both = new CountDownLatch(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<String>> officers = IntStream.range(0, 2)
                    .mapToObj(n -> threads.submit(() -> {
                        both.countDown();
                        both.await();
                        return pressed(press);
                    }))
                    .toList();
            return officers.stream().map(Together::told).toList();
        }
    }

    private static String pressed(Runnable press) {
        try {
            press.run();
            return "";
        } catch (Refusal refused) {
            return refused.messageKey();
        }
    }

    private static String told(Future<String> officer) {
        try {
            return officer.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
