package org.pregny.correspondence;

import java.util.List;

/** Some letters, and whether there are more behind them. */
public record MailPage(List<OutgoingMail> mails, boolean hasMore) {

    public OutgoingMail last() {
        return mails.get(mails.size() - 1);
    }
}
