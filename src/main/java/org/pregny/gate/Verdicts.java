package org.pregny.gate;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.event.EventCode;
import org.pregny.pass.Pass;
import org.pregny.pass.PassId;
import org.pregny.pass.PassOffice;
import org.pregny.pass.PassState;
import org.pregny.pass.ShownCode;
import org.pregny.pass.ShownPass;
import org.pregny.pass.ShownPasses;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Gathers what is known of a code here and now, under lock, and asks the one function that decides. */
@Component
class Verdicts {

    private final PassOffice passes;
    private final ShownPasses shown;
    private final EventCatalogue catalogue;
    private final LookStore looks;
    private final Supplier<Occupancy> occupancy;

    Verdicts(
            PassOffice passes,
            ShownPasses shown,
            EventCatalogue catalogue,
            LookStore looks,
            ObjectProvider<Occupancy> occupancy) {
        this.passes = passes;
        this.shown = shown;
        this.catalogue = catalogue;
        this.looks = looks;
        this.occupancy = SingletonSupplier.ofNullable(occupancy::getIfAvailable);
    }

    /** The pass that a signed code or a typed number stands for, locked. */
    HeldOut<Pass> identify(String code) {
        return HeldOut.of(code, new Locked());
    }

    /** The same for whoever only wants to know. */
    HeldOut<Pass> look(String code) {
        return HeldOut.of(code, new Looked());
    }

    ScanResult judge(GatePlan plan, ScanRequest request, HeldOut<Pass> held, Look look, Instant at) {
        Presentation presentation = presentation(plan, held, look, request.direction(), at);
        GateDecision decision = GateDecision.on(presentation);
        return new ScanResult(
                request.nonce(),
                plan.gate(),
                decision.verdict(),
                decision.reason(),
                held.pass() == null ? null : held.pass().id(),
                eventHere(presentation),
                request.direction(),
                at);
    }

    /** With what the database says at this moment. */
    Presentation presentation(GatePlan plan, HeldOut<Pass> held, Direction direction, Instant at) {
        Look look = held.pass() == null ? Look.NOTHING : looks.at(plan.zone(), held.pass(), at);
        return presentation(plan, held, look, direction, at);
    }

    private Presentation presentation(GatePlan plan, HeldOut<Pass> held, Look look, Direction direction, Instant at) {
        return new Presentation(
                plan,
                held.map(pass -> plain(pass, pass.state(), look.assisted())),
                at.getEpochSecond(),
                direction,
                look.lastPassage(),
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

    private Integer inside(GatePlan plan, Instant at) {
        Occupancy counted = occupancy.get();
        return counted == null
                ? null
                : plan.events().stream()
                        .filter(event -> event.capacity() != null && event.isOn(at.getEpochSecond()))
                        .findFirst()
                        .map(event -> counted.inside(EventCode.of(event.code()), plan.zone(), at))
                        .orElse(null);
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

    /** Those of the server. */
    private class Looked implements HeldOut.Known<Pass> {

        @Override
        public ShownCode read(String code) {
            return passes.shown(code);
        }

        @Override
        public Optional<Pass> byId(PassId id) {
            return Optional.of(passes.pass(id));
        }

        @Override
        public Optional<Pass> byNumber(String typed) {
            return passes.byNumber(typed).flatMap(pass -> byId(pass.id()));
        }

        @Override
        public String kidOf(Pass pass) {
            return pass.kid();
        }
    }

    /** The same for a scan: locked, so that of two in the same moment the second sees what the first did. */
    private final class Locked extends Looked {

        private Pass behindTheCode;

        @Override
        public ShownCode read(String code) {
            ShownPass read = shown.lock(code);
            behindTheCode = read.pass();
            return read.code();
        }

        @Override
        public Optional<Pass> byId(PassId id) {
            return behindTheCode == null ? passes.lock(id) : Optional.of(behindTheCode);
        }
    }
}
