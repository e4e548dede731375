package org.pregny.gate.web;

import org.pregny.gate.Direction;
import org.pregny.gate.ScanRequest;

/** A scan as the guard's screen posts it. */
record ScanForm(String code, String nonce, Direction direction) {

    ScanForm {
        code = code == null ? "" : code;
        nonce = nonce == null ? "" : nonce;
        direction = direction == null ? Direction.ENTRY : direction;
    }

    boolean isComplete() {
        return !code.isBlank() && ScanBatch.isCode(code) && ScanBatch.isNonce(nonce);
    }

    ScanRequest request() {
        return new ScanRequest(code, nonce, direction, null);
    }
}
