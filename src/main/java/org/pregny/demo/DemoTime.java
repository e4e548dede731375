package org.pregny.demo;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Rehearsal;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Goes from day to day, and lets all that is due happen. */
@Component
@Profile("demo")
class DemoTime {

    private final Rehearsal rehearsal;
    private final DemoJobs jobs;

    DemoTime(Rehearsal rehearsal, DemoJobs jobs) {
        this.rehearsal = rehearsal;
        this.jobs = jobs;
    }

    boolean isBefore(OffsetDateTime day) {
        return now().isBefore(day.toInstant());
    }

    Instant now() {
        return rehearsal.now();
    }

    void comes(OffsetDateTime day) {
        rehearsal.moveTo(day.toInstant(), Actor.SYSTEM);
        jobs.runDue();
    }

    /** What was just set going comes to its end. */
    void goesOn() {
        jobs.runDue();
    }
}
