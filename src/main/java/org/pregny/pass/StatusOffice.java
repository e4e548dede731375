package org.pregny.pass;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.event.EventCode;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells verifiers that are not always in touch which passes are dead: signed, numbered, dated, whole or by changes. */
@Service
public class StatusOffice {

    /** Lists of one number are dated by this step, so that the same question has the same answer for a while. */
    static final Duration STEP = Duration.ofMinutes(5);

    private final StatusStore store;
    private final EventCatalogue catalogue;
    private final KeyRing ring;
    private final Clock clock;
    private final TransactionTemplate transaction;

    StatusOffice(
            StatusStore store,
            EventCatalogue catalogue,
            KeyRing ring,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.catalogue = catalogue;
        this.ring = ring;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Names the list that would be told now, without making it. */
    public String tagOf(EventCode event, int since) {
        return numbered(() -> {
            StatusStore.Edition edition = edition(catalogue.event(event).code());
            return "%d-%d-%s-%d"
                    .formatted(
                            from(since, edition),
                            edition.number(),
                            ring.keyOf(event).kid(),
                            datedNow().getEpochSecond());
        });
    }

    /** What changed since the list of this number, signed; the whole list if there was no such list. */
    public byte[] listSince(EventCode event, int since) {
        return numbered(() -> list(catalogue.event(event), since).sign(ring.keyOf(event)));
    }

    private StatusList list(Event event, int since) {
        StatusStore.Edition edition = edition(event.code());
        int from = from(since, edition);
        Instant issued = datedNow();
        return new StatusList(
                event.number(),
                from,
                edition.number(),
                issued,
                issued.plus(StatusList.VALIDITY),
                store.tally(event.code(), from, edition.number()),
                edition.digest());
    }

    private static int from(int since, StatusStore.Edition edition) {
        return since < 0 || since > edition.number() ? 0 : since;
    }

    /** The latest edition; a new one if anything has changed since. */
    private StatusStore.Edition edition(EventCode event) {
        StatusStore.Edition last = store.latest(event).orElseGet(() -> new StatusStore.Edition(0, digest(event, 0)));
        int next = last.number() + 1;
        if (!store.gather(event, next)) {
            return last;
        }
        StatusStore.Edition made = new StatusStore.Edition(next, digest(event, next));
        store.add(event, made, clock.instant());
        return made;
    }

    private byte[] digest(EventCode event, int number) {
        return store.tally(event, 0, number).digest();
    }

    /** Of two who make the same edition at once, one has to look again. */
    private <T> T numbered(Supplier<T> answer) {
        try {
            return transaction.execute(t -> answer.get());
        } catch (DuplicateKeyException madeMeanwhile) {
            return transaction.execute(t -> answer.get());
        }
    }

    private Instant datedNow() {
        long now = clock.instant().getEpochSecond();
        return Instant.ofEpochSecond(now - now % STEP.toSeconds());
    }
}
