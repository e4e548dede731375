package org.pregny.pass;

/**
 * How many passes of an event are live, emergency passes aside.
 *
 * @param further how many are no representative's own
 * @param shared how many are told of in the letter about another: an organisation gets one for all secondary passes
 */
public record PassCount(long live, long activated, long further, long shared) {

    public static final PassCount NONE = new PassCount(0, 0, 0, 0);
}
