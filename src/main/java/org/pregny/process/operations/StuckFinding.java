package org.pregny.process.operations;

import java.util.List;

/** The oldest work that is stuck for one reason, and whether there is more. */
public record StuckFinding(StuckKind kind, List<StuckWork> works, boolean more) {}
