package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.occurrence.OccurrenceBook;
import org.pregny.occurrence.OccurrenceId;
import org.springframework.stereotype.Component;

/** Makes a case of what was collected at a gate during the day. */
@Component("openDayReview")
class OpenDayReview implements JavaDelegate {

    private final OccurrenceBook book;

    OpenDayReview(OccurrenceBook book) {
        this.book = book;
    }

    @Override
    public void execute(DelegateExecution execution) {
        book.openDayReview(OccurrenceId.of(execution.getProcessBusinessKey()));
    }
}
