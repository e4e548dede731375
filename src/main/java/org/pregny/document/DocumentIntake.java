package org.pregny.document;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.pregny.application.ApplicationId;
import org.pregny.application.CanonicalForm;
import org.pregny.kernel.Entropy;
import org.pregny.kernel.Seal;
import org.pregny.kernel.Throttle;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes documents in: each is looked into and scanned first, and kept sealed; what was kept before stays. */
@Service
public class DocumentIntake {

    static final String PURPOSE = "document";

    /** A file is unpacked while it is looked into: not by everybody at once. */
    private static final int AT_ONCE = 2;

    private static final Duration FIRST_RETRY = Duration.ofMinutes(1);

    private final DocumentStore store;
    private final VirusScanner scanner;
    private final DocumentSettings settings;
    private final Seal seal;
    private final Throttle throttle;
    private final Entropy entropy;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final Semaphore benches = new Semaphore(AT_ONCE, true);

    DocumentIntake(
            DocumentStore store,
            VirusScanner scanner,
            DocumentSettings settings,
            Seal seal,
            Throttle throttle,
            Entropy entropy,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.scanner = scanner;
        this.settings = settings;
        this.seal = seal;
        this.throttle = throttle;
        this.entropy = entropy;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Looks into a file. No transaction is open meanwhile: a scanner may take its time.
     *
     * @throws DocumentRefused with the first reason found
     */
    public Examined examine(UUID owner, Upload upload) {
        throttle.count("document/uploads", owner.toString(), settings.uploads());
        byte[] file = bytes(upload);
        if (EicarPattern.isIn(file)) {
            throw new DocumentRefused("document.fault.infected");
        }
        DocumentFormat format = format(file);
        return new Examined(upload.kind(), format, FileName.clean(upload.name(), format), scanned(file), file);
    }

    /** Keeps it for the draft, whose lock the caller holds. The same file sent twice is kept once. */
    @Transactional
    public void keep(UUID draft, Examined examined) {
        keep(store.ofDraft(draft), draft, null, examined);
    }

    /** Keeps it with an application that was submitted before; empty when the same file is there already. */
    @Transactional
    public Optional<Document> keep(ApplicationId application, Examined examined) {
        return keep(store.ofApplication(application), application.uuid(), application, examined);
    }

    private Optional<Document> keep(List<Document> others, UUID draft, ApplicationId application, Examined examined) {
        String sha256 = CanonicalForm.sha256(examined.bytes());
        if (others.stream().anyMatch(d -> d.sha256().equals(sha256))) {
            return Optional.empty();
        }
        checkRoom(others, examined.bytes().length);
        Document document = document(draft, application, examined, sha256);
        byte[] sealed = seal.seal(PURPOSE, document.id().toString(), examined.bytes());
        boolean waits = document.state() == DocumentState.QUARANTINED;
        store.add(document, sealed, waits ? clock.instant().plus(FIRST_RETRY) : null);
        events.publishEvent(new DocumentEvent.DocumentTaken(document));
        return Optional.of(document);
    }

    private byte[] bytes(Upload upload) {
        long most = settings.largestFile().toBytes();
        byte[] file = upload.size() > most ? null : upload.atMost(most);
        if (file == null || file.length > most) {
            throw new DocumentRefused("document.fault.tooLarge", settings.largestMegabytes());
        }
        if (file.length == 0) {
            throw new DocumentRefused("document.fault.empty");
        }
        return file;
    }

    private DocumentFormat format(byte[] file) {
        benches.acquireUninterruptibly();
        try {
            return ContentCheck.format(file, settings.mostPixels());
        } finally {
            benches.release();
        }
    }

    private DocumentState scanned(byte[] file) {
        return switch (scanner.scan(file)) {
            case CLEAN -> DocumentState.SCANNED;
            case NO_SCANNER -> DocumentState.UNSCANNED;
            case NO_ANSWER -> DocumentState.QUARANTINED;
            case HARMFUL -> throw new DocumentRefused("document.fault.infected");
        };
    }

    private void checkRoom(List<Document> others, int size) {
        if (others.size() >= settings.mostFiles()) {
            throw new DocumentRefused("document.fault.tooMany", settings.mostFiles());
        }
        long total = others.stream().mapToLong(Document::size).sum() + size;
        if (total > settings.largestTotal().toBytes()) {
            throw new DocumentRefused("document.fault.tooMuch", settings.totalMegabytes());
        }
    }

    private Document document(UUID draft, ApplicationId application, Examined examined, String sha256) {
        return new Document(
                entropy.nextId(),
                draft,
                application,
                examined.kind(),
                examined.format(),
                examined.name(),
                examined.bytes().length,
                sha256,
                examined.state(),
                clock.instant());
    }
}
