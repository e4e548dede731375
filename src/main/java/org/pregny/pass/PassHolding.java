package org.pregny.pass;

import org.pregny.application.RepresentativeId;

/** Whose a pass is, and whether it was ever collected. */
public record PassHolding(PassId pass, RepresentativeId holder, boolean collected) {}
