package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.occurrence.OccurrenceBook;
import org.pregny.occurrence.OccurrenceId;
import org.springframework.stereotype.Component;

/** Takes the device of a settled case out of use. */
@Component("retireDevice")
class RetireDevice implements JavaDelegate {

    private final OccurrenceBook book;

    RetireDevice(OccurrenceBook book) {
        this.book = book;
    }

    @Override
    public void execute(DelegateExecution execution) {
        book.retireDevice(OccurrenceId.of(execution.getProcessBusinessKey()));
    }
}
