package org.pregny.gate.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.ArrayList;
import java.util.List;
import org.pregny.gate.ScanRequest;

/** Scans as a device uploads them: an object with {@code scans}, or the bare array of them. */
@JsonDeserialize(using = ScanBatchReader.class)
record ScanBatch(List<ScanEntry> scans, @JsonIgnore String pointer) {

    static final int MOST = 500;
    static final int LONGEST_CODE = 1000;

    static final int LONGEST_NONCE = 64;

    /** 1 to 64 characters that both databases can keep: neither controls nor halves of one. */
    static boolean isNonce(String text) {
        return !text.isEmpty()
                && text.codePointCount(0, text.length()) <= LONGEST_NONCE
                && text.codePoints().noneMatch(c -> Character.isISOControl(c) || isHalf(c));
    }

    private static boolean isHalf(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }

    static boolean isCode(String text) {
        return text.length() <= LONGEST_CODE;
    }

    /** All of them, or every fault of any. */
    List<ScanRequest> requests() {
        List<BodyFault> faults = new ArrayList<>();
        if (scans.isEmpty() || scans.size() > MOST) {
            faults.add(BodyFault.at(pointer, "gate.api.fault.count", Integer.toString(MOST)));
        } else {
            for (int i = 0; i < scans.size(); i++) {
                scans.get(i).check(pointer + "/" + i, faults);
            }
        }
        BodyFaulty.unlessEmpty(faults);
        return scans.stream().map(ScanEntry::request).toList();
    }
}
