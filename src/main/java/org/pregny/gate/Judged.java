package org.pregny.gate;

import org.pregny.pass.Pass;

/**
 * The outcome of one scan, with the pass that it found.
 *
 * @param pass null when the code is none of ours
 */
public record Judged(ScanResult result, Pass pass) {}
