package org.pregny.viewer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How the program that draws pages is started: on the same machine and from the same file as this one, with nothing else. */
final class WorkerCommand {

    /** What a Java machine ends with when it is told to end without memory. */
    static final int OUT_OF_MEMORY = 3;

    /** In the file that is shipped, libraries lie packed: its own starter knows how to find them. */
    private static final String STARTER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    private WorkerCommand() {}

    static ProcessBuilder of(ViewerSettings settings) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + settings.memory().toMegabytes() + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-XX:ErrorFile=/dev/null",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=/dev/null",
                "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider",
                "-Dloader.main=" + PageWorker.class.getName(),
                "-cp",
                System.getProperty("java.class.path"),
                isPacked() ? STARTER : PageWorker.class.getName(),
                Long.toString(2 * settings.longest().toMillis()),
                Integer.toString(settings.mostPages())));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        return builder;
    }

    private static boolean isPacked() {
        return ClassLoader.getSystemResource(STARTER.replace('.', '/') + ".class") != null;
    }
}
