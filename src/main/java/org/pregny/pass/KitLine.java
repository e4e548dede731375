package org.pregny.pass;

/**
 * What is to be written down of one number.
 *
 * @param seen id of the entry that the writer had before them, 0 for none
 */
public record KitLine(int running, HandOut handOut, long seen) {}
