package org.pregny.gate;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.pregny.event.Event;
import org.pregny.event.EventCode;
import org.pregny.event.EventsInHand;
import org.pregny.kernel.Together.Question;
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
    private final EventsInHand events;
    private final LookStore looks;
    private final Supplier<Occupancy> occupancy;

    Verdicts(
            PassOffice passes,
            ShownPasses shown,
            EventsInHand events,
            LookStore looks,
            ObjectProvider<Occupancy> occupancy) {
        this.passes = passes;
        this.shown = shown;
        this.events = events;
        this.looks = looks;
        this.occupancy = SingletonSupplier.ofNullable(occupancy::getIfAvailable);
    }

    /**
     * What a signed code or a typed number stands for, and what was before.
     *
     * @param look nothing where there is no pass
     */
    record Identified(HeldOut<Pass> shown, Look look) {}

    /** The pass behind it locked, looked at with the same breath as far as can be. */
    Identified identify(ScanRequest request, ScanPlace place, Instant at) {
        Locked locked = new Locked(pass -> looks.question(place, request.nonce(), pass, at));
        HeldOut<Pass> shown = HeldOut.of(request.code(), locked);
        if (shown.pass() == null) {
            return new Identified(shown, Look.NOTHING);
        }
        PassId pass = shown.pass().id();
        return new Identified(shown, locked.look == null ? looks.at(place, request.nonce(), pass, at) : locked.look);
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
        Look look = held.pass() == null
                ? Look.NOTHING
                : looks.at(plan.zone(), held.pass().id(), at);
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
        Event event = events.event(pass.event());
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

        private final Function<PassId, Question<Look>> along;
        private Pass behindTheCode;
        private Look look;

        Locked(Function<PassId, Question<Look>> along) {
            this.along = along;
        }

        @Override
        public ShownCode read(String code) {
            ShownPass<Look> read = shown.lock(code, along);
            behindTheCode = read.pass();
            look = read.along();
            return read.code();
        }

        @Override
        public Optional<Pass> byId(PassId id) {
            return behindTheCode == null ? passes.lock(id) : Optional.of(behindTheCode);
        }
    }
}
