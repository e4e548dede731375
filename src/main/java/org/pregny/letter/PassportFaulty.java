package org.pregny.letter;

import java.util.List;
import org.pregny.kernel.Refusal;

/** The particulars cannot be taken; every fault is named. */
public final class PassportFaulty extends Refusal {

    private final transient List<PassportFault> faults;

    PassportFaulty(List<PassportFault> faults) {
        super(Kind.INVALID, "letter.faulty", faults.size());
        this.faults = List.copyOf(faults);
    }

    public List<PassportFault> faults() {
        return faults;
    }
}
