package org.pregny.request;

import org.pregny.kernel.EmailAddress;
import org.pregny.kernel.Throttle;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The way back to a request for whoever has lost its link: number and address of the contact, to which the link is mailed.
 * Whether there is such a request is told to nobody else.
 */
@Service
public class RequestFinding {

    private final RequestStore store;
    private final RequestNotices notices;
    private final Throttle throttle;
    private final RequestLimits limits;
    private final TransactionTemplate transaction;

    RequestFinding(
            RequestStore store,
            RequestNotices notices,
            Throttle throttle,
            RequestLimits limits,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.notices = notices;
        this.throttle = throttle;
        this.limits = limits;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** @param client the machine that asks */
    public void mailLink(String number, String email, String client) {
        String meant = RequestNumbers.normalise(number);
        throttle.count("request/links-from-client", client, limits.linksFromClient());
        throttle.count("request/links-of-number", meant, limits.linksOfNumber());
        transaction.executeWithoutResult(t -> store.numbered(meant)
                .filter(request -> EmailAddress.key(request.email()).equals(EmailAddress.key(email)))
                .ifPresent(request -> notices.link(request.id())));
    }
}
