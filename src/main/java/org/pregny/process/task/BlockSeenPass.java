package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.occurrence.OccurrenceBook;
import org.pregny.occurrence.OccurrenceId;
import org.springframework.stereotype.Component;

/** Blocks the pass of a settled case, and asks an organiser to decide on it. */
@Component("blockSeenPass")
class BlockSeenPass implements JavaDelegate {

    private final OccurrenceBook book;

    BlockSeenPass(OccurrenceBook book) {
        this.book = book;
    }

    @Override
    public void execute(DelegateExecution execution) {
        book.block(OccurrenceId.of(execution.getProcessBusinessKey()));
    }
}
