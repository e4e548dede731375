package org.pregny.gate.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.pregny.gate.ScanRequest;

/** Scans as a device uploads them: an object with {@code scans}, or the bare array of them. */
@JsonDeserialize(using = ScanBatchReader.class)
record ScanBatch(List<ScanEntry> scans, @JsonIgnore String pointer) {

    static final int MOST = 500;
    static final int LONGEST_CODE = 1000;

    /** 1 to 64 characters that both databases can keep. */
    private static final Pattern NONCE = Pattern.compile("[^\\p{Cc}\\p{Cs}]{1,64}");

    static boolean isNonce(String text) {
        return NONCE.matcher(text).matches();
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
