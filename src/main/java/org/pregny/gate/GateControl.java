package org.pregny.gate;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pregny.event.AccessPoint;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.Actor;
import org.pregny.kernel.NotFound;
import org.pregny.pass.Pass;
import org.pregny.pass.PassId;
import org.pregny.pass.PassOffice;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Where a gate asks whether to open; a plain call without a process, for a scan must be fast and may be repeated. */
@Service
public class GateControl {

    private final ScanStore store;
    private final Verdicts verdicts;
    private final GatePlans plans;
    private final ObjectProvider<Passages> passages;
    private final EventCatalogue catalogue;
    private final PassOffice passes;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    GateControl(
            ScanStore store,
            Verdicts verdicts,
            GatePlans plans,
            ObjectProvider<Passages> passages,
            EventCatalogue catalogue,
            PassOffice passes,
            Clock clock,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.verdicts = verdicts;
        this.plans = plans;
        this.passages = passages;
        this.catalogue = catalogue;
        this.passes = passes;
        this.clock = clock;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    public List<AccessPoint> gates() {
        return transaction.execute(t -> catalogue.accessPoints());
    }

    public AccessPoint gate(String code) {
        return transaction.execute(t -> catalogue.accessPoint(code).orElseThrow(() -> new NotFound("gate.notFound")));
    }

    public List<ScanResult> latest(String gate, int limit) {
        return store.latest(gate, limit);
    }

    /** Judges the scan, once: its nonce is looked at before anything else, and a repeat gets the stored verdict. */
    public ScanResult scan(String gateCode, ScanRequest request, Actor actor) {
        AccessPoint gate = gate(gateCode);
        try {
            return transaction.execute(
                    t -> store.find(gateCode, request.nonce()).orElseGet(() -> judge(gate, request, actor)));
        } catch (DuplicateKeyException sentTwiceAtOnce) {
            return store.find(gateCode, request.nonce()).orElseThrow(() -> sentTwiceAtOnce);
        }
    }

    private ScanResult judge(AccessPoint gate, ScanRequest request, Actor actor) {
        Instant now = clock.instant();
        Instant at = request.scannedAt() == null || request.scannedAt().isAfter(now) ? now : request.scannedAt();
        HeldOut<Pass> shown = verdicts.identify(request.code());
        ScanResult result = verdicts.judge(plans.of(gate), request, shown, at);
        store.add(result, gate.zone(), actor.name(), now);
        events.publishEvent(new ScanEvent(result, shown.pass(), actor));
        if (result.verdict().isPassage()) {
            passages.orderedStream().forEach(told -> told.passed(result, gate.zone()));
        }
        return result;
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

    /** The photo on a pass, for a gate at which that pass was held out; for any other gate there is none. */
    public Optional<byte[]> photoSeenAt(String gateCode, PassId pass) {
        return store.hasSeen(gateCode, pass) ? passes.photoOf(pass) : Optional.empty();
    }
}
