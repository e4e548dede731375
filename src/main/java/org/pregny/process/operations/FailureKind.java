package org.pregny.process.operations;

/** Steps that failed alike: by the same cause, at the same step of the same model, whichever version. */
public record FailureKind(FailureCause cause, String model, String step) {}
