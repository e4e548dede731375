package org.pregny.gate;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pregny.event.AccessPoint;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.pass.Pass;
import org.pregny.pass.PassOffice;
import org.pregny.pass.PassType;
import org.springframework.stereotype.Component;

/** Turns a code and a gate into a verdict by asking every rule in order. */
@Component
class Verdicts {

    private static final String SIGNED = "SEP1:";

    private final List<GateRule> rules;
    private final PassOffice passes;
    private final EventCatalogue catalogue;
    private final ScanStore scans;

    Verdicts(List<GateRule> rules, PassOffice passes, EventCatalogue catalogue, ScanStore scans) {
        this.rules = rules;
        this.passes = passes;
        this.catalogue = catalogue;
        this.scans = scans;
    }

    /** The pass a signed code or a typed number stands for, locked; empty when it is none of ours. */
    Optional<Pass> identify(String code) {
        return isSigned(code)
                ? passes.read(normalised(code)).flatMap(token -> passes.lock(token.pass()))
                : passes.byNumber(code).flatMap(p -> passes.lock(p.id()));
    }

    ScanResult judge(AccessPoint gate, ScanRequest request, Optional<Pass> pass, Instant at) {
        if (pass.isEmpty()) {
            return result(gate, request, null, ScanVerdict.DENY, whyNone(request), at, null);
        }
        Presentation presentation = presentation(gate, request, pass.get(), at);
        Event event = presentation.eventHere().orElse(null);
        Optional<ScanReason> objection = rules.stream()
                .map(rule -> rule.objectionTo(presentation))
                .flatMap(Optional::stream)
                .findFirst();
        if (objection.isPresent()) {
            return result(gate, request, pass.get(), verdictFor(objection.get()), objection.get(), at, event);
        }
        Optional<ScanReason> check = check(request, pass.get());
        ScanVerdict verdict = check.isPresent() ? ScanVerdict.CHECK : ScanVerdict.ADMIT;
        return result(gate, request, pass.get(), verdict, check.orElse(null), at, event);
    }

    private ScanReason whyNone(ScanRequest request) {
        return passes.namesRevokedKey(normalised(request.code())) ? ScanReason.REVOKED_KEY : ScanReason.UNKNOWN;
    }

    /** What the guard must see before the holder may pass: secondary and emergency passes name nobody, a number is not signed. */
    private static Optional<ScanReason> check(ScanRequest request, Pass pass) {
        if (pass.type() == PassType.SECONDARY_PASS) {
            return Optional.of(ScanReason.SECONDARY_PASS);
        }
        if (pass.type() == PassType.EMERGENCY_PASS) {
            return Optional.of(ScanReason.EMERGENCY_PASS);
        }
        return isSigned(request.code()) ? Optional.empty() : Optional.of(ScanReason.TYPED_NUMBER);
    }

    private Presentation presentation(AccessPoint gate, ScanRequest request, Pass pass, Instant at) {
        Event event = catalogue.event(pass.event());
        return new Presentation(
                gate,
                pass,
                pass.type() == PassType.EMERGENCY_PASS ? List.of(event) : catalogue.admittedBy(event),
                catalogue.eventsAt(gate),
                at,
                request.direction(),
                isInside(pass, gate, at, event.zone()));
    }

    /** Presence is counted by day: who left without a scan last night is not inside this morning. */
    private boolean isInside(Pass pass, AccessPoint gate, Instant at, ZoneId zone) {
        Instant midnight = at.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
        return scans.lastPassage(pass.id(), gate.zone(), midnight)
                .filter(last -> last.direction() == Direction.ENTRY)
                .isPresent();
    }

    private static ScanVerdict verdictFor(ScanReason objection) {
        return objection == ScanReason.ALREADY_INSIDE ? ScanVerdict.ALREADY_INSIDE : ScanVerdict.DENY;
    }

    private static ScanResult result(
            AccessPoint gate,
            ScanRequest request,
            Pass pass,
            ScanVerdict verdict,
            ScanReason reason,
            Instant at,
            Event event) {
        return new ScanResult(
                request.nonce(),
                gate.code(),
                verdict,
                reason,
                pass == null ? null : pass.id(),
                event == null ? null : event.code(),
                request.direction(),
                at);
    }

    static boolean isSigned(String code) {
        return normalised(code).startsWith(SIGNED);
    }

    /** Scanners and people add spaces and line ends; the code itself has none and is upper case. */
    static String normalised(String code) {
        return code.strip().toUpperCase(Locale.ROOT);
    }
}
