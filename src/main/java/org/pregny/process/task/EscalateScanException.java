package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.occurrence.OccurrenceBook;
import org.pregny.occurrence.OccurrenceId;
import org.springframework.stereotype.Component;

/** Marks a case of the gates that nobody has settled in time. */
@Component("escalateScanException")
class EscalateScanException implements JavaDelegate {

    private final OccurrenceBook book;

    EscalateScanException(OccurrenceBook book) {
        this.book = book;
    }

    @Override
    public void execute(DelegateExecution execution) {
        book.escalate(OccurrenceId.of(execution.getProcessBusinessKey()));
    }
}
