package org.pregny.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pregny.gate.Direction.ENTRY;
import static org.pregny.gate.GateStory.GATE;
import static org.pregny.gate.GateStory.MORNING;
import static org.pregny.gate.GateStory.OFFICER;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.desk.PickUpDesk;
import org.pregny.kernel.DocumentType;
import org.pregny.kernel.NotFound;
import org.pregny.pass.Pass;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every scan is one row and one audit entry, refused, repeated and late ones too. */
@PregnyTest
class GateScansTest {

    @Autowired
    GateStory story;

    @Autowired
    PickUpDesk desk;

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyScanIsARowAndAnAuditEntryTheRefusedOnesToo() {
        Pass pass = story.issuedPass();
        story.clock.set(MORNING);
        story.scan(GATE, pass, ENTRY);
        desk.activate(pass.id(), DocumentType.NATIONAL_ID, OFFICER);
        story.scan(GATE, pass, ENTRY);
        story.scan(GATE, pass, ENTRY);
        story.scan("nations-gate", pass, ENTRY);

        assertThat(jdbc.sql("select verdict || ' ' || coalesce(reason, '-') from scan where pass_id = :pass"
                                + " order by id")
                        .param("pass", pass.id().uuid())
                        .query(String.class)
                        .list())
                .containsExactly("NOT_ACTIVATED -", "ADMIT -", "ALREADY_INSIDE -", "WRONG_GATE -");
        assertThat(story.audited(pass))
                .containsSubsequence(
                        "pass.issued",
                        "pass.sent",
                        "gate.scanned",
                        "pass.activated",
                        "gate.scanned",
                        "gate.scanned",
                        "gate.scanned");
    }

    @Test
    void theSameNonceGetsTheStoredVerdictAndNoSecondRow() {
        Pass pass = story.activatedPass();
        story.clock.set(MORNING);
        ScanRequest request = new ScanRequest(pass.code(), UUID.randomUUID().toString(), ENTRY, null);
        int audited = story.audited();
        ScanResult first = story.scan(GATE, request);
        story.clock.set("2017-10-20T09:30:00+02:00");

        assertThat(story.scan(GATE, request)).isEqualTo(first);
        assertThat(first.verdict()).isEqualTo(ScanVerdict.ADMIT);
        assertThat(story.rows(GATE, request.nonce())).isEqualTo(1);
        assertThat(story.audited()).isEqualTo(audited + 1);
    }

    @Test
    void theSameNonceAtAnotherGateIsAnotherScan() {
        Pass pass = story.activatedPass();
        story.clock.set(MORNING);
        ScanRequest request = new ScanRequest(pass.code(), UUID.randomUUID().toString(), ENTRY, null);
        story.scan(GATE, request);

        assertThat(story.scan("nations-gate", request).verdict()).isEqualTo(ScanVerdict.WRONG_GATE);
    }

    @Test
    void aScanReportedLaterIsJudgedByItsOwnTime() {
        Pass pass = story.activatedPass();
        story.clock.set("2017-10-14T08:00:00+02:00");
        ScanRequest late = new ScanRequest(
                pass.code(),
                UUID.randomUUID().toString(),
                ENTRY,
                OffsetDateTime.parse(MORNING).toInstant());

        ScanResult result = story.scan(GATE, late);
        assertThat(result.verdict()).isEqualTo(ScanVerdict.ADMIT);
        assertThat(result.scannedAt()).isEqualTo(late.scannedAt());
    }

    @Test
    void anUnknownGateIsNotFound() {
        ScanRequest request = new ScanRequest("SEP1:AAAA", UUID.randomUUID().toString(), ENTRY, null);

        assertThatThrownBy(() -> story.scan("no-such-gate", request)).isInstanceOf(NotFound.class);
        assertThat(story.rows("no-such-gate", request.nonce())).isZero();
    }
}
