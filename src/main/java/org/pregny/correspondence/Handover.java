package org.pregny.correspondence;

/**
 * How the attempt to hand over one message ended.
 *
 * @param reply what the server said, or what went wrong; null when all is well
 */
public record Handover(Result result, String reply) {

    /** What is to become of the message, and of those behind it. */
    public enum Result {
        /** The next hop has it. */
        TAKEN,
        /** Not now: the server said so of this message. */
        LATER,
        /** Never: the server said so of this message. */
        REFUSED,
        /** The connection was lost in the middle; the server may have it or not. */
        CUT,
        /** The server wants nobody's mail now; the message has nothing to do with it. */
        UNWELCOME
    }

    private static final int LONGEST = 500;

    static final Handover TAKEN = new Handover(Result.TAKEN, null);

    public Handover {
        reply = reply == null || reply.length() <= LONGEST ? reply : reply.substring(0, LONGEST);
    }

    boolean serverAnswered() {
        return result == Result.TAKEN || result == Result.LATER || result == Result.REFUSED;
    }
}
