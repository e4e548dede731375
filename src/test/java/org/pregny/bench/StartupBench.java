package org.pregny.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Prints how long the packaged product takes to answer, and what it holds in memory then; it asserts nothing. */
@Tag("bench")
class StartupBench {

    @Test
    void printsStartUpTimeAndMemory() throws Exception {
        Path data = Files.createTempDirectory("pregny-bench");
        measure("first start (demo, empty data folder)", data);
        measure("second start (same data folder)", data);
    }

    private static void measure(String title, Path data) throws Exception {
        long started = System.nanoTime();
        try (ShippedServer server = new ShippedServer(data)) {
            double wall = (System.nanoTime() - started) / 1e9;
            double cpu = server.cpu().toMillis() / 1e3;
            System.out.printf(
                    "%s: answers after %.1f s, CPU %.1f s, resident %d MB%n",
                    title, wall, cpu, server.residentMegabytes());
        }
    }
}
