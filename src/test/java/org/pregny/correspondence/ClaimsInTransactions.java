package org.pregny.correspondence;

import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/** What Spring's proxy does for the bean. */
final class ClaimsInTransactions extends MailClaims {

    private final MailClaims claims;
    private final TransactionTemplate transaction;

    ClaimsInTransactions(MailClaims claims, TransactionTemplate transaction) {
        super(null, null, null, null, null, null, null, null);
        this.claims = claims;
        this.transaction = transaction;
    }

    @Override
    public MailBatch take() {
        return transaction.execute(t -> claims.take());
    }

    @Override
    boolean holds(UUID claim) {
        return claims.holds(claim);
    }

    @Override
    public void renew() {
        transaction.executeWithoutResult(t -> claims.renew());
    }

    @Override
    public void giveBack(UUID claim) {
        transaction.executeWithoutResult(t -> claims.giveBack(claim));
    }
}
