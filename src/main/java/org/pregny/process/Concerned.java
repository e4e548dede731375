package org.pregny.process;

import java.util.List;

/** Whether anybody is left for whom a step has still to be done. */
public enum Concerned {
    SOME,
    NONE;

    public static Concerned among(List<String> batches) {
        return batches.isEmpty() ? NONE : SOME;
    }
}
