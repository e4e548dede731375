package org.pregny.run;

import java.util.List;
import org.pregny.kernel.Refusal;

/** What a room does with the cases of its runs. */
public interface RunActs<R extends Run, I extends RunItem> {

    /** Looks up anew what is open about these few, and whether whoever started the run may still act; one step for each. */
    List<RunStep> steps(R run, List<I> items);

    /** Why a case is left out whose step was refused. */
    Enum<?> leftOut(Refusal refusal);
}
