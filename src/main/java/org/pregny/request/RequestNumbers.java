package org.pregny.request;

import org.pregny.kernel.Entropy;
import org.pregny.kernel.HumanCode;

/** How requests are called among people: their own letter, so that nobody takes one for an application. */
final class RequestNumbers {

    private static final String PREFIX = "R-";
    private static final int LENGTH = 8;

    private RequestNumbers() {}

    static String next(Entropy entropy) {
        return PREFIX + HumanCode.next(entropy, LENGTH);
    }

    /** The number that somebody may have meant, however typed. */
    static String normalise(String typed) {
        String code = HumanCode.normalise(typed);
        return PREFIX + (code.length() == LENGTH + 1 && code.startsWith("R") ? code.substring(1) : code);
    }
}
