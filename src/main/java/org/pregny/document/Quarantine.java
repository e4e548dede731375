package org.pregny.document;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pregny.document.VirusScanner.Finding;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Seal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps documents back while the scanner is down and asks it again and again: each row says when, so nothing is
 * forgotten by a machine that dies, and two machines never scan the same one.
 */
@Service
public class Quarantine {

    private static final int MOST_SHOWN = 200;
    private static final int LONGEST_DOUBLING = 6;

    private final QuarantineStore store;
    private final DocumentStore documents;
    private final VirusScanner scanner;
    private final Seal seal;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Quarantine(
            QuarantineStore store,
            DocumentStore documents,
            VirusScanner scanner,
            Seal seal,
            Clock clock,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.documents = documents;
        this.scanner = scanner;
        this.seal = seal;
        this.clock = clock;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Those that wait, the next due first. */
    public List<Waiting> waiting() {
        return store.waiting(MOST_SHOWN);
    }

    /** Scans what is due; a scanner that does not answer is not asked about the others. */
    @Scheduled(fixedDelay = 60 * 1000, initialDelay = 90 * 1000)
    public void scanDue() {
        Optional<Waiting> due = store.firstDue(clock.instant());
        while (due.isPresent() && scan(due.get())) {
            due = store.firstDue(clock.instant());
        }
    }

    /** Has everything that waits scanned now, for an operator who has put the scanner right. */
    public void scanNow(Actor operator) {
        Instant now = clock.instant();
        transaction.executeWithoutResult(t -> waiting().forEach(w -> hasten(w.id(), now, operator)));
        scanDue();
    }

    private void hasten(UUID id, Instant now, Actor operator) {
        if (store.hasten(id, now)) {
            documents.find(id).ifPresent(d -> events.publishEvent(new DocumentEvent.ScanHastened(d, operator)));
        }
    }

    /** Whether it is worth going on. */
    private boolean scan(Waiting waiting) {
        Instant next = clock.instant().plus(Duration.ofMinutes(1L << Math.min(waiting.scans(), LONGEST_DOUBLING)));
        if (!store.claim(waiting, next)) {
            return true;
        }
        Optional<byte[]> sealed = documents.sealed(waiting.id());
        if (sealed.isEmpty()) {
            return true;
        }
        String owner = waiting.id().toString();
        Finding finding = scanner.scan(seal.open(DocumentIntake.PURPOSE, owner, sealed.get()));
        boolean answered = finding == Finding.CLEAN || finding == Finding.HARMFUL;
        if (answered) {
            transaction.executeWithoutResult(t -> settle(waiting.id(), finding));
        }
        return answered;
    }

    private void settle(UUID id, Finding finding) {
        DocumentState state = finding == Finding.CLEAN ? DocumentState.SCANNED : DocumentState.INFECTED;
        if (!store.settle(id, state)) {
            return;
        }
        if (state == DocumentState.INFECTED) {
            documents.removeContent(id);
        }
        documents.find(id).ifPresent(d -> events.publishEvent(new DocumentEvent.DocumentScanned(d)));
    }
}
