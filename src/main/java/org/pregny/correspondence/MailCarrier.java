package org.pregny.correspondence;

/** Takes finished messages to where they go. */
interface MailCarrier {

    /** Begins a round, which may carry many messages over one connection. */
    MailRound setOut();

    /** One round of a carrier; used by one thread. */
    interface MailRound extends AutoCloseable {

        /** Returns when it is known, or cannot be known any more, whether the next hop has the message. */
        Handover carry(ClaimedMail mail) throws ServerAway;

        @Override
        default void close() {}
    }
}
