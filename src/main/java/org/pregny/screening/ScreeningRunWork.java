package org.pregny.screening;

import java.time.Clock;
import org.pregny.run.RunWork;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Works off the runs over requests. */
@Component
class ScreeningRunWork extends RunWork<ScreeningRun, ScreeningRunItem> {

    ScreeningRunWork(
            ScreeningRunStore runs,
            ScreeningItemStore items,
            ScreeningTurn turn,
            TransactionTemplate transaction,
            Clock clock,
            ApplicationEventPublisher events) {
        super(runs, items, turn, transaction, clock, events);
    }
}
