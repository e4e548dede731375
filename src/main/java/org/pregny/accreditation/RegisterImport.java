package org.pregny.accreditation;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pregny.accreditation.RegisterPreviewStore.StoredFile;
import org.pregny.kernel.Actor;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.Entropy;
import org.pregny.kernel.NotFound;
import org.pregny.kernel.SpreadsheetUnreadable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a register's new file is read, looked at, applied, and taken back. */
@Service
@Transactional
public class RegisterImport {

    public static final int LARGEST_FILE = 8 * 1024 * 1024;

    private static final Duration KEPT = Duration.ofDays(1);
    private static final int LONGEST_SOURCE = 200;

    private final RegisterPreviewStore previews;
    private final RegisterVersionStore versions;
    private final RegisterLineStore lines;
    private final RegisterRevising revising;
    private final Entropy entropy;
    private final Clock clock;

    RegisterImport(
            RegisterPreviewStore previews,
            RegisterVersionStore versions,
            RegisterLineStore lines,
            RegisterRevising revising,
            Entropy entropy,
            Clock clock) {
        this.previews = previews;
        this.versions = versions;
        this.lines = lines;
        this.revising = revising;
        this.entropy = entropy;
        this.clock = clock;
    }

    /** A file as it is handed in; {@code whole} as in {@link RegisterPreview}. */
    public record Handed(String register, String source, byte[] content, boolean whole) {}

    /**
     * Reads a file and keeps it; nothing of the register changes.
     *
     * @throws SpreadsheetUnreadable when nothing can be made of it
     */
    public UUID read(Handed file, Actor actor) {
        if (file.content().length > LARGEST_FILE) {
            throw new SpreadsheetUnreadable("accreditation.import.tooLarge", LARGEST_FILE / 1024 / 1024);
        }
        RegisterFile.read(file.register(), file.content());
        Instant now = clock.instant();
        previews.removeOlderThan(now.minus(KEPT));
        String source = CleanText.line(file.source());
        StoredFile stored = new StoredFile(
                entropy.nextId(),
                file.register(),
                versions.latest(file.register()),
                source.substring(0, Math.min(source.length(), LONGEST_SOURCE)),
                file.whole(),
                now,
                actor.name(),
                file.content());
        previews.add(stored);
        return stored.id();
    }

    public RegisterPreview preview(UUID id) {
        return preview(stored(id));
    }

    /**
     * Applies a file as a whole.
     *
     * @throws RegisterMeanwhileChanged when the register is no longer what the preview was made from
     */
    public RegisterVersion apply(UUID id, Actor actor) {
        StoredFile file = stored(id);
        RegisterPreview preview = preview(file);
        previews.remove(id);
        RegisterRevising.Origin origin =
                new RegisterRevising.Origin(actor, file.source(), digest(file.content()), null);
        return revising.revise(file.register(), file.baseVersion(), preview.difference(), origin);
    }

    /** Brings a register back to what it was before its latest version; that, too, is a version and can be undone. */
    public RegisterVersion undo(String register, int latest, Actor actor) {
        versions.version(register, latest).orElseThrow(() -> new NotFound("accreditation.register.notFound"));
        RegisterDifference back = RegisterDifference.between(lines.current(register), lines.asOf(register, latest - 1));
        return revising.revise(register, latest, back, new RegisterRevising.Origin(actor, "", "", latest));
    }

    private RegisterPreview preview(StoredFile file) {
        RegisterFile read = RegisterFile.read(file.register(), file.content());
        List<RegisterEntry> known = lines.current(file.register());
        List<RegisterEntry> granted = granted(file.register(), read);
        return new RegisterPreview(
                file.id(),
                file.register(),
                file.source(),
                file.whole(),
                file.readAt(),
                file.readBy(),
                versions.latest(file.register()) != file.baseVersion(),
                read,
                granted,
                RegisterDifference.between(known, wanted(known, read, granted, file.whole())));
    }

    /** What is decided here no file changes, not even one that we wrote ourselves. */
    private List<RegisterEntry> granted(String register, RegisterFile read) {
        List<RegisterEntry> ours = lines.granted(register);
        return ours.isEmpty()
                ? List.of()
                : read.entries().stream()
                        .filter(row -> ours.stream().anyMatch(row::isTwinOf))
                        .toList();
    }

    /** Of a row that cannot be read nobody knows what it wants: what is known of it stays. */
    private static List<RegisterEntry> wanted(
            List<RegisterEntry> known, RegisterFile read, List<RegisterEntry> granted, boolean whole) {
        Map<String, RegisterEntry> wanted = new LinkedHashMap<>();
        known.stream()
                .filter(entry -> !whole || read.faulty().contains(entry.reference()))
                .forEach(entry -> wanted.put(entry.reference(), entry));
        read.entries().stream()
                .filter(entry -> !granted.contains(entry))
                .forEach(entry -> wanted.put(entry.reference(), entry));
        return new ArrayList<>(wanted.values());
    }

    private StoredFile stored(UUID id) {
        return previews.find(id).orElseThrow(() -> new NotFound("accreditation.import.notFound"));
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
