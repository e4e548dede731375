package org.pregny.circulation.web;

import org.pregny.kernel.Refusal;

/** What was typed is no day. */
final class UnreadableDay extends Refusal {

    private UnreadableDay() {
        super(Kind.INVALID, "circulation.refused.day");
    }

    static UnreadableDay refusal() {
        return new UnreadableDay();
    }
}
