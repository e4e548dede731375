package org.pregny.gate;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.pregny.device.Device;
import org.pregny.event.AccessPoint;
import org.pregny.event.EventCatalogue;
import org.pregny.gate.Verdicts.Identified;
import org.pregny.kernel.Actor;
import org.pregny.kernel.NotFound;
import org.pregny.kernel.Precedence;
import org.pregny.pass.Pass;
import org.pregny.pass.PassId;
import org.pregny.pass.PassOffice;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Where a gate asks whether to open; a plain call without a process, for a scan must be fast and may be repeated. */
@Service
public class GateControl {

    private final ScanStore store;
    private final ScanBook book;
    private final ScanPlaces places;
    private final Verdicts verdicts;
    private final EventCatalogue catalogue;
    private final PassOffice passes;
    private final Clock clock;
    private final Precedence precedence;
    private final TransactionTemplate transaction;

    GateControl(
            ScanStore store,
            ScanBook book,
            ScanPlaces places,
            Verdicts verdicts,
            EventCatalogue catalogue,
            PassOffice passes,
            Clock clock,
            Precedence precedence,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.book = book;
        this.places = places;
        this.verdicts = verdicts;
        this.catalogue = catalogue;
        this.passes = passes;
        this.clock = clock;
        this.precedence = precedence;
        this.transaction = new TransactionTemplate(transactions);
    }

    public List<AccessPoint> gates() {
        return transaction.execute(t -> catalogue.accessPoints());
    }

    public AccessPoint gate(String code) {
        return transaction.execute(t -> places.gate(code));
    }

    public List<ScanResult> latest(String gate, int limit) {
        return store.latest(gate, limit);
    }

    /** Judges a scan on a gate's own page. */
    public Judged scan(String gate, ScanRequest request, Actor actor) {
        return once(gate, request, () -> places.at(gate, actor));
    }

    /** Judges a scan for a device, which serves one event. */
    public Judged scan(Device device, ScanRequest request) {
        return once(device.id().toString(), request, () -> places.of(device));
    }

    /** Once: a repeat gets the stored verdict, whatever has become of its pass since. */
    private Judged once(String source, ScanRequest request, Supplier<ScanPlace> place) {
        try {
            return precedence.first(() -> transaction.execute(t -> judge(source, request, place)));
        } catch (DuplicateKeyException | NotFound sentTwiceAtOnceOrNoGateAnyMore) {
            return known(source, request).orElseThrow(() -> sentTwiceAtOnceOrNoGateAnyMore);
        }
    }

    private Optional<Judged> known(String source, ScanRequest request) {
        return store.find(source, request.nonce()).map(this::again);
    }

    private Judged again(ScanResult result) {
        return new Judged(result, passOf(result).orElse(null));
    }

    /** The nonce is looked at before anything is made of the scan, with the same look that tells what was before it. */
    private Judged judge(String source, ScanRequest request, Supplier<ScanPlace> where) {
        Instant now = clock.instant();
        Instant at = request.scannedAt() == null || request.scannedAt().isAfter(now) ? now : request.scannedAt();
        ScanPlace place = where.get();
        Identified found = verdicts.identify(request, place, at);
        Pass pass = found.shown().pass();
        Optional<Judged> repeated = pass == null
                ? known(source, request)
                : Optional.ofNullable(found.look().known()).map(this::again);
        if (repeated.isPresent()) {
            return repeated.get();
        }
        ScanResult result = verdicts.judge(place.plan(), request, found.shown(), found.look(), at);
        book.enter(result, place, pass, now);
        return new Judged(result, pass);
    }

    /** The pass that a scan found, for the screen. */
    public Optional<Pass> passOf(ScanResult result) {
        return Optional.ofNullable(result.pass()).map(passes::pass);
    }

    /** The passage that makes a holder count as inside, for the second look at ALREADY_INSIDE. */
    public Optional<ScanResult> passageBefore(ScanResult result) {
        Instant dayBefore = result.scannedAt().minus(ScanStore.LONGEST_DAY);
        return store.lastPassage(result.pass(), gate(result.gate()).zone(), dayBefore);
    }

    /** The same for a device, only where that is the reason. */
    public Optional<ScanResult> passageBehind(ScanResult result) {
        return result.verdict() == ScanVerdict.ALREADY_INSIDE ? passageBefore(result) : Optional.empty();
    }

    /** The photo on a pass, for a gate at which that pass was held out; for any other gate there is none. */
    public Optional<byte[]> photoSeenAt(String gateCode, PassId pass) {
        return store.hasSeen(gateCode, pass) ? passes.photoOf(pass) : Optional.empty();
    }
}
