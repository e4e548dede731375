package org.pregny.pass;

/**
 * What was held out, and the pass that it stands for.
 *
 * @param pass null for what is not ours, and for a pass that is not here any more
 */
public record ShownPass(ShownCode code, Pass pass) {}
