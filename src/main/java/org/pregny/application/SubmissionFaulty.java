package org.pregny.application;

import java.util.List;
import org.pregny.kernel.Refusal;

/** What was typed cannot be taken; every fault is named and nothing typed is lost. */
public final class SubmissionFaulty extends Refusal {

    private final transient List<Fault> faults;

    public SubmissionFaulty(List<Fault> faults) {
        super(Kind.INVALID, "application.faulty", faults.size());
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
