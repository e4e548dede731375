package org.pregny.correspondence;

import java.util.List;
import java.util.UUID;

/**
 * Letters taken up together.
 *
 * @param probing the server was away: this one letter is to find out whether it is back
 */
record MailBatch(UUID claim, List<ClaimedMail> mails, boolean probing) {

    static final MailBatch NONE = new MailBatch(null, List.of(), false);

    boolean isEmpty() {
        return mails.isEmpty();
    }
}
