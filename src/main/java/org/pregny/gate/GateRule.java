package org.pregny.gate;

import java.util.Optional;

/** One reason not to admit; rules are asked in their order and the first that objects decides. */
interface GateRule {

    /** Empty when this rule has no objection. */
    Optional<ScanReason> objectionTo(Presentation presentation);
}
