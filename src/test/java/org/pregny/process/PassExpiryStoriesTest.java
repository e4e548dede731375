package org.pregny.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.anApplication;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.Receipt;
import org.pregny.event.Event;
import org.pregny.kernel.SqlTime;
import org.pregny.pass.Pass;
import org.pregny.pass.PassOffice;
import org.pregny.pass.PassState;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One process watches over the end of all passes of an event, and follows when that end moves. */
@PregnyTest
class PassExpiryStoriesTest {

    @Autowired
    Story story;

    @Autowired
    EventStory tale;

    @Autowired
    PassOffice passes;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    JdbcClient jdbc;

    private Event hearing;

    @BeforeEach
    void aHearingIsAnnounced() {
        story.clock.set(TestTime.OPEN);
        hearing = tale.aHearing(tree -> {});
    }

    @Test
    void passesOfAnEventEndTogetherWhenTheirLastInstantIsPastEvenIfItMoved() {
        Pass first = issued();
        Pass second = issued();
        assertThat(watches()).hasSize(1);

        Instant movedTo = first.validUntil().plusSeconds(86_400);
        jdbc.sql("update pass set valid_until = :until where id = :id")
                .param("until", SqlTime.of(movedTo))
                .param("id", second.id().uuid())
                .update();
        wakeAt(first.validUntil().plusSeconds(1));

        assertThat(passes.pass(first.id()).state()).isEqualTo(PassState.EXPIRED);
        assertThat(passes.pass(second.id()).state()).isEqualTo(PassState.ISSUED);
        assertThat(timer().getDuedate()).isEqualTo(Date.from(movedTo.plusSeconds(1)));

        wakeAt(movedTo.plusSeconds(1));
        assertThat(passes.pass(second.id()).state()).isEqualTo(PassState.EXPIRED);
        assertThat(watches()).isEmpty();
        issued();
        assertThat(watches()).hasSize(1);
    }

    private void wakeAt(Instant instant) {
        story.clock.set(instant);
        management.executeJob(timer().getId());
    }

    private Pass issued() {
        story.clock.set(TestTime.OPEN);
        Receipt receipt = tale.approved(hearing, anApplication());
        return passes.passesOf(receipt.id()).get(0);
    }

    private List<ProcessInstance> watches() {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(ProcessKeys.PASS_EXPIRY)
                .processInstanceBusinessKey(hearing.code().text())
                .list();
    }

    private Job timer() {
        return management
                .createJobQuery()
                .processInstanceId(watches().get(0).getId())
                .singleResult();
    }
}
