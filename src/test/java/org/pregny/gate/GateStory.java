package org.pregny.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.anApplication;

import java.util.List;
import java.util.UUID;
import org.pregny.TestTime;
import org.pregny.application.OrganisationEntry;
import org.pregny.application.Receipt;
import org.pregny.application.Submission;
import org.pregny.desk.PickUpDesk;
import org.pregny.event.EventCode;
import org.pregny.kernel.Actor;
import org.pregny.kernel.DocumentType;
import org.pregny.kernel.Language;
import org.pregny.pass.Pass;
import org.pregny.pass.PassOffice;
import org.pregny.process.Story;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.context.annotation.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How people come to the hearing of 11 October 2017, whose pass also admits to the thematic session of 12 and 13
 * October (seed S0:77): a new story for each test, and with it it is 21 August 2017 again.
 */
@Component
@Profile("test")
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
final class GateStory {

    static final Actor OFFICER = Actor.staff("pass-officer");
    static final String GATE = "pregny-gate";
    static final String MORNING = "2017-10-11T09:30:00+02:00";
    private static final Actor GUARD = Actor.staff("guard");

    final TestTime.SettableClock clock;
    private final Story story;
    private final PassOffice passes;
    private final PickUpDesk desk;
    private final GateControl control;
    private final JdbcClient jdbc;

    GateStory(Story story, PassOffice passes, PickUpDesk desk, GateControl control, JdbcClient jdbc) {
        this.clock = story.clock;
        this.story = story;
        this.passes = passes;
        this.desk = desk;
        this.control = control;
        this.jdbc = jdbc;
        clock.set(TestTime.OPEN);
    }

    Pass issuedPass() {
        return issuedPass(anApplication().build());
    }

    Pass issuedPass(Submission submission) {
        return firstPass(story.submit(submission));
    }

    Pass activatedPass() {
        return activated(issuedPass());
    }

    Pass activatedPassOf(String event) {
        String basis = event.equals("other-house") ? "ACADEMIA" : "ECOSOC";
        OrganisationEntry university = OrganisationEntry.of("A University", "CH", "NGO", basis, "");
        Receipt receipt = story.submissions.submit(
                EventCode.of(event),
                anApplication().by(university).build(),
                Language.EN,
                UUID.randomUUID().toString());
        return activated(firstPass(receipt));
    }

    ScanResult scan(String gate, Pass pass, Direction direction) {
        return scan(gate, pass.code(), direction);
    }

    ScanResult scan(String gate, String code, Direction direction) {
        return scan(gate, new ScanRequest(code, UUID.randomUUID().toString(), direction, null));
    }

    ScanResult scan(String gate, ScanRequest request) {
        return control.scan(gate, request, GUARD).result();
    }

    static void assertDenied(ScanResult result, ScanVerdict verdict) {
        assertDenied(result, verdict, null);
    }

    static void assertDenied(ScanResult result, ScanVerdict verdict, ScanReason reason) {
        assertThat(result.verdict()).isEqualTo(verdict);
        assertThat(result.reason()).isEqualTo(reason);
    }

    /** How many rows a scan has left. */
    int rows(String gate, String nonce) {
        return jdbc.sql("select count(*) from scan where gate = :gate and nonce = :nonce")
                .param("gate", gate)
                .param("nonce", nonce)
                .query(Integer.class)
                .single();
    }

    /** How many scans the audit trail holds, of all passes. */
    int audited() {
        return jdbc.sql("select count(*) from audit_entry where action = 'gate.scanned'")
                .query(Integer.class)
                .single();
    }

    /** What the audit trail tells of a pass, in order. */
    List<String> audited(Pass pass) {
        return jdbc.sql("select action from audit_entry where subject_id = :pass order by id")
                .param("pass", pass.id().uuid())
                .query(String.class)
                .list();
    }

    private Pass activated(Pass pass) {
        return desk.activate(pass.id(), DocumentType.PASSPORT, OFFICER);
    }

    private Pass firstPass(Receipt receipt) {
        story.approveAll(receipt.id());
        story.runDueJobs(receipt.id());
        return passes.passesOf(receipt.id()).get(0);
    }
}
