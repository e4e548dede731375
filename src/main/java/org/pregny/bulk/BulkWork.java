package org.pregny.bulk;

import java.time.Clock;
import org.pregny.run.RunWork;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Works off the runs over cases of the review desk. */
@Component
class BulkWork extends RunWork<BulkRun, BulkItem> {

    BulkWork(
            BulkStore runs,
            ItemStore items,
            BulkTurn turn,
            TransactionTemplate transaction,
            Clock clock,
            ApplicationEventPublisher events) {
        super(runs, items, turn, transaction, clock, events);
    }
}
