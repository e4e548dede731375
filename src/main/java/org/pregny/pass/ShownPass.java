package org.pregny.pass;

/**
 * What was held out, and the pass that it stands for.
 *
 * @param pass null for what is not ours, and for a pass that is not here any more
 * @param along the answer to what was asked along with it; null if that could not be asked at once
 */
public record ShownPass<T>(ShownCode code, Pass pass, T along) {}
