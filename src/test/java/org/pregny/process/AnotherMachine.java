package org.pregny.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.pregny.PregnyApplication;
import org.pregny.TestTime;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** A second program with its own data folder and the same keys, on the PostgreSQL of the test that runs. */
final class AnotherMachine implements AutoCloseable {

    private final ConfigurableApplicationContext there;
    private final ExecutorService threads = Executors.newFixedThreadPool(2);

    AnotherMachine(Environment here) throws Exception {
        Path data = Files.createTempDirectory("pregny-node");
        copy(Path.of(here.getProperty("pregny.data")).resolve("keys"), data.resolve("keys"));
        there = new SpringApplicationBuilder(PregnyApplication.class, TestTime.class)
                .profiles("test")
                .web(WebApplicationType.SERVLET)
                .run(
                        "--server.port=0",
                        "--pregny.data=" + data,
                        "--spring.datasource.url=" + here.getProperty("spring.datasource.url"),
                        "--spring.datasource.username=postgres",
                        "--spring.datasource.password=postgres");
    }

    <T> T bean(Class<T> type) {
        return there.getBean(type);
    }

    void at(Instant instant) {
        bean(TestTime.SettableClock.class).set(instant);
    }

    /** Both in the same moment; the names of the failures, empty for what went well. */
    List<String> atOnce(Runnable one, Runnable other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        Future<String> first = threads.submit(() -> failure(start, one));
        Future<String> second = threads.submit(() -> failure(start, other));
        return List.of(first.get(), second.get());
    }

    @Override
    public void close() {
        threads.close();
        there.close();
    }

    private static String failure(CyclicBarrier start, Runnable work) throws Exception {
        start.await();
        try {
            work.run();
            return "";
        } catch (RuntimeException lost) {
            return lost.getClass().getSimpleName();
        }
    }

    private static void copy(Path from, Path to) throws Exception {
        Files.createDirectories(to);
        try (var files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
