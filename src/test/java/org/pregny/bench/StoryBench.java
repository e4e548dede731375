package org.pregny.bench;

import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.TestDatabase;
import org.pregny.TestTime;
import org.pregny.application.Receipt;
import org.pregny.application.RepresentativeVerdict;
import org.pregny.gate.Direction;
import org.pregny.gate.GateControl;
import org.pregny.gate.ScanRequest;
import org.pregny.kernel.Actor;
import org.pregny.kernel.DocumentType;
import org.pregny.pass.Pass;
import org.pregny.pass.PassOffice;
import org.pregny.process.Story;
import org.pregny.review.ReviewTask;
import org.springframework.beans.factory.annotation.Autowired;

/** Prints what each step of the story costs, one person at a time; it asserts nothing. */
@PregnyTest
@Tag("bench")
class StoryBench {

    private static final int WARM_UP = 60;
    private static final int ROUNDS = 200;
    private static final Actor GUARD = Actor.staff("bench");

    @Autowired
    Story story;

    @Autowired
    PassOffice passes;

    @Autowired
    GateControl gates;

    @Autowired
    ManagementService management;

    private final StepTimes times = new StepTimes();

    @Test
    void printsTheTimeOfEachStep() throws Exception {
        for (int i = 0; i < WARM_UP + ROUNDS; i++) {
            if (i == WARM_UP) {
                times.forget();
            }
            walk(i);
        }
        times.print("One person through the story on " + (TestDatabase.isPostgres() ? "PostgreSQL" : "H2 (file)"));
        long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        System.out.printf("heap in use after %d people: %d MB%n", WARM_UP + ROUNDS, used >> 20);
    }

    private void walk(int i) throws Exception {
        story.clock.set(TestTime.OPEN);
        Receipt receipt = times.time(
                "submit (+ start process, DMN)",
                () -> story.submit(anApplication()
                        .of(aRepresentative("Person " + i, "person" + i + "@example.org"))
                        .from("contact" + i + "@example.org")
                        .build()));
        ReviewTask task = times.time("claim", () -> story.claimed(receipt.id()));
        times.time("decide (+ complete task, letter)", () -> {
            story.reviews.decide(task.id(), verdicts(receipt), Story.REVIEWER);
            return null;
        });
        List<Job> jobs = story.due(receipt.id().toString());
        times.time("issue, render, send (one job)", () -> {
            jobs.forEach(job -> management.executeJob(job.getId()));
            return null;
        });
        Pass pass = passes.passesOf(receipt.id()).get(0);
        times.time("activate at the desk", () -> passes.activate(pass.id(), DocumentType.PASSPORT, GUARD));
        story.clock.set("2017-10-11T09:30:00+02:00");
        times.time(
                "scan at the gate",
                () -> gates.scan(
                        "pregny-gate",
                        new ScanRequest(pass.code(), UUID.randomUUID().toString(), Direction.ENTRY, null),
                        GUARD));
    }

    private List<RepresentativeVerdict> verdicts(Receipt receipt) {
        return story.applications.caseOf(receipt.id()).representatives().stream()
                .map(r -> RepresentativeVerdict.approve(r.id()))
                .toList();
    }
}
