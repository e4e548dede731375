package org.pregny.gate;

import java.util.Optional;

/** The pass has a first and a last second; the last one still counts (RFC 8392, nbf and exp). */
class ValidityRule implements GateRule {

    @Override
    public Optional<GateDecision> objectionTo(Presentation presentation) {
        if (presentation.at() < presentation.pass().validFrom()) {
            return Optional.of(GateDecision.of(ScanVerdict.NOT_YET_VALID));
        }
        return objectIf(presentation.at() > presentation.pass().validUntil(), ScanVerdict.EXPIRED);
    }
}
