package org.pregny.run;

import java.util.UUID;
import java.util.function.Supplier;

/**
 * What is to be done with one case of a run; both parts are asked in the transaction of the case.
 *
 * @param caseId whose story it belongs to
 * @param leftOut why it is left out; says null where nothing stands against it
 */
public record RunStep(int position, UUID caseId, Supplier<? extends Enum<?>> leftOut, Runnable act) {}
