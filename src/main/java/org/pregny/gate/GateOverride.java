package org.pregny.gate;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.pregny.device.Device;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.Countersigning;
import org.pregny.kernel.Entropy;
import org.pregny.kernel.NotFound;
import org.pregny.pass.Pass;
import org.pregny.pass.PassOffice;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where two members of staff let somebody in against the verdict, with a reason; what was refused stays refused, and the
 * passage is a scan of its own. Looked at again when the day ends (domain P5, supervisor's override; b4, four eyes).
 */
@Service
@Transactional
public class GateOverride {

    public static final int LONGEST_REASON = 500;
    private static final String SUPERVISOR = "PASS_OFFICER";

    private final ScanStore scans;
    private final Overrides overrides;
    private final ScanBook book;
    private final ScanPlaces places;
    private final ObjectProvider<ScanConcerns> concerns;
    private final PassOffice passes;
    private final Countersigning colleagues;
    private final Entropy entropy;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    GateOverride(
            ScanStore scans,
            Overrides overrides,
            ScanBook book,
            ScanPlaces places,
            ObjectProvider<ScanConcerns> concerns,
            PassOffice passes,
            Countersigning colleagues,
            Entropy entropy,
            Clock clock,
            ApplicationEventPublisher events) {
        this.scans = scans;
        this.overrides = overrides;
        this.book = book;
        this.places = places;
        this.concerns = concerns;
        this.passes = passes;
        this.colleagues = colleagues;
        this.entropy = entropy;
        this.clock = clock;
        this.events = events;
    }

    /** Whether two people may let in whoever this scan refused. */
    public boolean permits(ScanResult scan) {
        return Overrides.permit(scan, clock.instant());
    }

    /** A scan of this gate, or of this device, that may be overridden now. */
    public ScanResult refused(String source, String nonce) {
        ScanResult scan = scans.find(source, nonce).orElseThrow(() -> new NotFound("gate.override.notFound"));
        if (!permits(scan)) {
            throw OverrideRefused.notThis();
        }
        return scan;
    }

    /** On the gate's own page; returns the passage. */
    public ScanResult letIn(String gate, String nonce, OverrideOrder typed) {
        return letIn(refused(gate, nonce), places.at(gate, typed.guard()), typed);
    }

    /** At a device whose second person has just signed; a kiosk has nobody by it who could. */
    public ScanResult letIn(Device device, String nonce, OverrideOrder typed) {
        if (!device.assignment().profile().isAttended()) {
            throw OverrideRefused.notThis();
        }
        return letIn(refused(device.id().toString(), nonce), places.of(device), typed);
    }

    private ScanResult letIn(ScanResult scan, ScanPlace place, OverrideOrder typed) {
        OverrideOrder order = checked(typed);
        Pass pass = passes.lock(scan.pass())
                .filter(p -> p.isLive() && p.activatedAt() != null)
                .orElseThrow(OverrideRefused::notThis);
        Instant now = clock.instant();
        if (!overrides.add(scan, order, now)) {
            throw OverrideRefused.again();
        }
        ScanResult passage = passage(scan, now);
        book.enter(passage, place, pass, now);
        events.publishEvent(new Overridden(scan, pass, order));
        raise(scan, place, order);
        return passage;
    }

    private void raise(ScanResult scan, ScanPlace place, OverrideOrder order) {
        ScanConcern concern = ScanConcern.of(ScanConcern.Kind.OVERRIDE, scan.event(), scan)
                .onDevice(place.device() == null ? null : place.device().toString())
                .noting(order.guard().name() + ", " + order.supervisor() + ": " + order.reason());
        concerns.orderedStream().forEach(port -> port.open(concern));
    }

    private OverrideOrder checked(OverrideOrder typed) {
        String reason = CleanText.line(typed.reason());
        String supervisor = CleanText.line(typed.supervisor());
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw OverrideRefused.noReason(LONGEST_REASON);
        }
        if (supervisor.equals(typed.guard().name())) {
            throw OverrideRefused.samePerson();
        }
        Set<String> roles = colleagues.rolesOf(supervisor, typed.password());
        if (!roles.contains(SUPERVISOR)) {
            throw OverrideRefused.notSigned();
        }
        return new OverrideOrder(reason, typed.guard(), supervisor, null);
    }

    private ScanResult passage(ScanResult refused, Instant now) {
        return new ScanResult(
                entropy.nextId().toString(),
                refused.gate(),
                ScanVerdict.ADMIT_WITH_ATTENTION,
                null,
                refused.pass(),
                refused.event(),
                refused.direction(),
                now);
    }
}
