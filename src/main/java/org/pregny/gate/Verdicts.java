package org.pregny.gate;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.pregny.application.ParticularsDesk;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.event.EventCode;
import org.pregny.pass.Pass;
import org.pregny.pass.PassId;
import org.pregny.pass.PassOffice;
import org.pregny.pass.PassState;
import org.pregny.pass.ShownCode;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers what is known of a code here and now, under lock, and asks the one function that decides. */
@Component
class Verdicts {

    private final PassOffice passes;
    private final ParticularsDesk particulars;
    private final EventCatalogue catalogue;
    private final ScanStore scans;
    private final ObjectProvider<Occupancy> occupancy;

    Verdicts(
            PassOffice passes,
            ParticularsDesk particulars,
            EventCatalogue catalogue,
            ScanStore scans,
            ObjectProvider<Occupancy> occupancy) {
        this.passes = passes;
        this.particulars = particulars;
        this.catalogue = catalogue;
        this.scans = scans;
        this.occupancy = occupancy;
    }

    /** The pass that a signed code or a typed number stands for, locked. */
    HeldOut<Pass> identify(String code) {
        return HeldOut.of(code, new Passes(passes::lock));
    }

    /** The same for whoever only wants to know. */
    HeldOut<Pass> look(String code) {
        return HeldOut.of(code, new Passes(id -> Optional.of(passes.pass(id))));
    }

    ScanResult judge(GatePlan plan, ScanRequest request, HeldOut<Pass> shown, Instant at) {
        Presentation presentation = presentation(plan, shown, request.direction(), at);
        GateDecision decision = GateDecision.on(presentation);
        return new ScanResult(
                request.nonce(),
                plan.gate(),
                decision.verdict(),
                decision.reason(),
                shown.pass() == null ? null : shown.pass().id(),
                eventHere(presentation),
                request.direction(),
                at);
    }

    Presentation presentation(GatePlan plan, HeldOut<Pass> shown, Direction direction, Instant at) {
        Pass pass = shown.pass();
        return new Presentation(
                plan,
                shown.map(this::plain),
                at.getEpochSecond(),
                direction,
                pass == null ? null : lastPassage(pass.id(), plan, at),
                inside(plan, at),
                0);
    }

    private static EventCode eventHere(Presentation presentation) {
        return presentation.pass() == null
                ? null
                : presentation
                        .eventHere()
                        .map(event -> EventCode.of(event.code()))
                        .orElse(null);
    }

    private Passage lastPassage(PassId pass, GatePlan plan, Instant at) {
        return scans.lastPassage(pass, plan.zone(), at.minus(ScanStore.LONGEST_DAY))
                .map(last -> new Passage(last.direction(), last.scannedAt().getEpochSecond(), last.gate()))
                .orElse(null);
    }

    private Integer inside(GatePlan plan, Instant at) {
        Occupancy counted = occupancy.getIfAvailable();
        return counted == null
                ? null
                : plan.events().stream()
                        .filter(event -> event.capacity() != null && event.isOn(at.getEpochSecond()))
                        .findFirst()
                        .map(event -> counted.inside(EventCode.of(event.code()), plan.zone(), at))
                        .orElse(null);
    }

    private GatePass plain(Pass pass) {
        boolean assisted = pass.representative() != null && particulars.isAssisted(pass.representative());
        return plain(pass, pass.state(), assisted);
    }

    GatePass plain(Pass pass, PassState state, boolean assisted) {
        Event event = catalogue.event(pass.event());
        return new GatePass(
                event.number(),
                state,
                pass.type(),
                pass.validFrom().getEpochSecond(),
                pass.validUntil().getEpochSecond(),
                pass.activatedAt() == null ? null : pass.activatedAt().getEpochSecond(),
                event.segmentNumbers().bits(pass.segments()),
                pass.kid(),
                assisted);
    }

    /** Those of the server; for a scan locked, so that of two in the same moment the second sees what the first did. */
    private class Passes implements HeldOut.Known<Pass> {

        private final Function<PassId, Optional<Pass>> find;

        Passes(Function<PassId, Optional<Pass>> find) {
            this.find = find;
        }

        @Override
        public ShownCode read(String code) {
            return passes.shown(code);
        }

        @Override
        public Optional<Pass> byId(PassId id) {
            return find.apply(id);
        }

        @Override
        public Optional<Pass> byNumber(String typed) {
            return passes.byNumber(typed).flatMap(pass -> find.apply(pass.id()));
        }

        @Override
        public String kidOf(Pass pass) {
            return pass.kid();
        }
    }
}
