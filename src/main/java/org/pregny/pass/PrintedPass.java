package org.pregny.pass;

import java.time.Instant;

/**
 * One print of a pass.
 *
 * @param format its name in the list of formats, or {@code TEXT}
 */
public record PrintedPass(String format, String by, Instant at) {}
