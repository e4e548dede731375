package org.pregny.correspondence;

/** Takes one finished message to where it goes. */
interface MailCarrier {

    /** Returns once the message is safely with the next hop; anything thrown means "try again". */
    void carry(OutgoingMail mail, byte[] message) throws Exception;
}
