package org.pregny.gate;

import java.time.Instant;
import java.util.Optional;
import org.pregny.pass.Pass;
import org.pregny.pass.PassChange;
import org.pregny.pass.PassControl;
import org.pregny.pass.PassState;
import org.springframework.stereotype.Component;

/**
 * What the server would have said of a scan that it is told of later: by what was true then, but for who was inside, which
 * the device could not know.
 */
@Component
class Hindsight {

    private final Verdicts verdicts;
    private final PassControl control;

    Hindsight(Verdicts verdicts, PassControl control) {
        this.verdicts = verdicts;
        this.control = control;
    }

    ScanResult of(ScanPlace place, ScanResult told, HeldOut<Pass> shown) {
        Instant at = told.scannedAt();
        Presentation then = new Presentation(
                place.plan(),
                shown.map(pass -> verdicts.plain(pass, stateAt(pass, at), false)),
                at.getEpochSecond(),
                told.direction(),
                null,
                null,
                0);
        GateDecision decision = GateDecision.on(then);
        return told.judged(decision.verdict(), decision.reason());
    }

    /** Whoever was let in before the pass was blocked was let in rightly. */
    private PassState stateAt(Pass pass, Instant at) {
        if (pass.isLive()) {
            return pass.state();
        }
        Optional<PassState> then = control.historyOf(pass.id()).stream()
                .filter(change -> !change.at().isAfter(at))
                .reduce((earlier, later) -> later)
                .map(PassChange::to);
        return then.orElse(pass.state());
    }
}
