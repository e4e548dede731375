package org.pregny.accreditation;

import java.time.Instant;

/** A basis that an organisation has claimed in its applications. */
public record ClaimedBasis(String basis, String reference, Instant lastClaimedAt) {}
