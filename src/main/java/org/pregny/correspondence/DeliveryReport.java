package org.pregny.correspondence;

import org.pregny.correspondence.BounceAddresses.Returned;

/**
 * What a mail server reports of a letter (RFC 3464).
 *
 * @param returned which letter, and which attempt: from the token in the address the report was sent to
 * @param code the enhanced status code, such as {@code 5.1.1}; null when the report has none
 * @param said the other server's words
 */
record DeliveryReport(Returned returned, Action action, String code, String said) {

    /** FAILED is for good, DELAYED goes on by itself, OTHER is no trouble at all. */
    enum Action {
        FAILED,
        DELAYED,
        OTHER
    }

    private static final int LONGEST = 500;

    DeliveryReport {
        said = said == null || said.length() <= LONGEST ? said : said.substring(0, LONGEST);
    }
}
