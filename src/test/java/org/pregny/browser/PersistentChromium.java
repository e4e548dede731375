package org.pregny.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchPersistentContextOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A Chromium that keeps what it knows in a folder, as a phone does, and that can be killed in the middle of it. */
final class PersistentChromium implements AutoCloseable {

    private final Path folder;
    private final Playwright playwright = Chromium.playwright();
    private BrowserContext context;

    PersistentChromium(Path folder) {
        this.folder = folder;
    }

    BrowserContext open() {
        LaunchPersistentContextOptions options = new LaunchPersistentContextOptions()
                .setHeadless(true)
                .setArgs(Chromium.QUIET)
                .setViewportSize(360, 740)
                .setLocale("en")
                .setPermissions(List.of("camera"));
        Chromium.installed().ifPresent(options::setExecutablePath);
        context = playwright.chromium().launchPersistentContext(folder, options);
        return context;
    }

    /** All its processes, looked up in time: that takes longer than what they do. */
    List<ProcessHandle> processes() {
        List<ProcessHandle> processes = ProcessHandle.current()
                .descendants()
                .filter(this::isMine)
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .distinct()
                .toList();
        if (processes.isEmpty()) {
            throw new AssertionError("no browser on " + folder);
        }
        return processes;
    }

    /** SIGKILL: nothing of it writes anything any more. */
    void kill(List<ProcessHandle> processes) {
        processes.forEach(ProcessHandle::destroyForcibly);
        processes.forEach(process -> process.onExit().join());
        close(context);
    }

    private boolean isMine(ProcessHandle process) {
        return process.info().arguments().stream()
                .flatMap(Stream::of)
                .anyMatch(argument -> argument.equals("--user-data-dir=" + folder));
    }

    private static void close(BrowserContext context) {
        try {
            context.close();
        } catch (PlaywrightException gone) {
            // with its process
        }
    }

    @Override
    public void close() {
        close(context);
        playwright.close();
    }
}
