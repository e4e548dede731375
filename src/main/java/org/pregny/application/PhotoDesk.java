package org.pregny.application;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.pregny.kernel.Entropy;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes photos in before the form they belong to is right, so that nobody has to upload one twice. */
@Service
@Transactional
public class PhotoDesk {

    private static final Duration UNUSED_FOR = Duration.ofDays(30);

    private final PhotoStore store;
    private final Entropy entropy;
    private final Clock clock;

    PhotoDesk(PhotoStore store, Entropy entropy, Clock clock) {
        this.store = store;
        this.entropy = entropy;
        this.clock = clock;
    }

    /** Keeps a fresh JPEG of the upload (JPEG or PNG, at most 5 MB) and returns its id. */
    public UUID take(byte[] upload) {
        UUID id = entropy.nextId();
        store.add(id, PhotoLab.develop(upload), clock.instant());
        return id;
    }

    public Optional<byte[]> photo(UUID id) {
        return store.find(id);
    }

    /** At most 124 × 160 pixels and 8 KB. */
    public Optional<byte[]> smallPhoto(UUID id) {
        return store.find(id).map(PhotoLab::small);
    }

    /** For staff: one that was submitted, with the case that it belongs to. */
    public Optional<SubmittedPhoto> submitted(UUID id) {
        return store.submitted(id);
    }

    /** Photos that no application took up are forgotten, long after the draft they may belong to. */
    @Scheduled(fixedDelay = 6 * 3600 * 1000, initialDelay = 600 * 1000)
    void forgetUnused() {
        store.forgetUnused(clock.instant().minus(UNUSED_FOR));
    }
}
