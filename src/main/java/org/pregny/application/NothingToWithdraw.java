package org.pregny.application;

import org.pregny.kernel.Refusal;

/** Whoever was to be taken back has no place and waits for none. */
public final class NothingToWithdraw extends Refusal {

    public NothingToWithdraw() {
        super(Kind.CONFLICT, "application.withdrawal.nothing");
    }
}
