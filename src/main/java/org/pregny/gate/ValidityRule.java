package org.pregny.gate;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The pass has a first and a last second; the last one still counts (RFC 8392, nbf and exp). */
@Component
@Order(20)
class ValidityRule implements GateRule {

    @Override
    public Optional<ScanReason> objectionTo(Presentation presentation) {
        if (presentation.at().isBefore(presentation.pass().validFrom())) {
            return Optional.of(ScanReason.NOT_YET_VALID);
        }
        boolean over =
                !presentation.at().isBefore(presentation.pass().validUntil().plusSeconds(1));
        return over ? Optional.of(ScanReason.EXPIRED) : Optional.empty();
    }
}
