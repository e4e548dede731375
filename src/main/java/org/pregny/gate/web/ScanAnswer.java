package org.pregny.gate.web;

import java.time.Instant;
import java.util.List;
import org.pregny.gate.Direction;
import org.pregny.gate.Judged;
import org.pregny.gate.ScanReason;
import org.pregny.gate.ScanResult;
import org.pregny.gate.ScanVerdict;
import org.pregny.pass.Pass;

/** What a device is told about one scan; the message is a sentence in the language of the request. */
record ScanAnswer(
        String nonce,
        ScanVerdict verdict,
        ScanReason reason,
        String message,
        String passId,
        String event,
        Direction direction,
        Instant scannedAt,
        HolderView holder) {

    /**
     * What a guard may know of the holder.
     *
     * @param category a code of the event's process
     * @param segments codes of those that the pass is only for; empty for the whole event
     */
    record HolderView(String nameToPrint, String category, List<String> segments) {

        static HolderView of(Pass pass) {
            return new HolderView(
                    pass.holder().nameToPrint(),
                    pass.holder().category(),
                    pass.segments().codes());
        }
    }

    static ScanAnswer of(Judged judged, String message) {
        ScanResult result = judged.result();
        Pass pass = judged.pass();
        return new ScanAnswer(
                result.nonce(),
                result.verdict(),
                result.reason(),
                message,
                result.pass() == null ? null : result.pass().toString(),
                result.event() == null ? null : result.event().text(),
                result.direction(),
                result.scannedAt(),
                pass == null ? null : HolderView.of(pass));
    }
}
