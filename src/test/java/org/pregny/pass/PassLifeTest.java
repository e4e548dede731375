package org.pregny.pass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.pregny.pass.PassLives.OFFICER;
import static org.pregny.pass.PassLives.because;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pregny.PregnyTest;
import org.pregny.kernel.DocumentType;
import org.pregny.process.Story;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A pass changes in one place, with cause and authority, and every change is written down with it. */
@PregnyTest
class PassLifeTest {

    @Autowired
    PassLives lives;

    @Autowired
    PassOffice office;

    @Autowired
    PassControl control;

    @Autowired
    PassExpiry expiry;

    @Autowired
    Story story;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @EnumSource
    void everyAllowedChangeIsMadeWrittenDownAndTold(PassState from) {
        for (PassState to : PassState.values()) {
            if (from.mayBecome(to)) {
                Pass pass = lives.in(from);
                Pass changed = lives.become(pass, to, because(PassCause.MISUSE).noting("  seen twice "));
                PassChange last = control.historyOf(pass.id()).getLast();

                assertThat(changed.state())
                        .isEqualTo(to)
                        .isEqualTo(office.pass(pass.id()).state());
                assertThat(last.from()).isEqualTo(from);
                assertThat(last.to()).isEqualTo(to);
                assertThat(last.reason()).isEqualTo(new PassReason(PassCause.MISUSE, "seen twice", OFFICER, null));
                assertThat(lives.audited(pass))
                        .hasSizeGreaterThan(2)
                        .last()
                        .asString()
                        .startsWith("pass.");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyOtherChangeIsRefusedAndLeavesNoTrace(PassState from) {
        Pass pass = lives.in(from);
        int told = control.historyOf(pass.id()).size();
        for (PassState to : PassState.values()) {
            if (!from.mayBecome(to)) {
                assertThatThrownBy(() -> lives.become(pass, to, because(PassCause.MISUSE)))
                        .isInstanceOf(PassChangeRefused.class)
                        .hasMessage("pass.refused." + from);
            }
        }
        assertThat(office.pass(pass.id())).isEqualTo(pass);
        assertThat(control.historyOf(pass.id())).hasSize(told);
    }

    @Test
    void theDeskCannotActivateWhatIsSuspended() {
        Pass pass = lives.in(PassState.SUSPENDED);

        assertThatThrownBy(() -> office.activate(pass.id(), DocumentType.PASSPORT, OFFICER.actor()))
                .isInstanceOf(PassChangeRefused.class);
        assertThat(office.pass(pass.id())).isEqualTo(pass);
    }

    @Test
    void theHistoryIsNeverChangedAgain() {
        Pass pass = lives.activated();

        assertThat(control.historyOf(pass.id()))
                .extracting(PassChange::to, c -> c.reason().cause())
                .containsExactly(
                        tuple(PassState.ISSUED, PassCause.APPROVED),
                        tuple(PassState.ACTIVATED, PassCause.DOCUMENT_SEEN));
        assertThatThrownBy(() -> jdbc.sql("update pass_change set note = 'x' where pass_id = :id")
                        .param("id", pass.id().uuid())
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("delete from pass_change where pass_id = :id")
                        .param("id", pass.id().uuid())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void activatingAndRevokingAtOnceEndsRevoked() {
        for (int round = 0; round < 10; round++) {
            Pass pass = lives.issued();
            PassLives.succeededAtOnce(
                    () -> office.activate(pass.id(), DocumentType.PASSPORT, OFFICER.actor()),
                    () -> control.revoke(pass.id(), because(PassCause.SECURITY)));

            assertThat(office.pass(pass.id()).state()).isEqualTo(PassState.REVOKED);
            assertThat(control.historyOf(pass.id()).getLast().to()).isEqualTo(PassState.REVOKED);
        }
    }

    @Test
    void passesRunOutTogetherOnceTheirLastInstantIsPast() {
        Pass live = lives.activated();
        Pass lost = lives.in(PassState.LOST);
        story.clock.set(live.validUntil());
        assertThat(expiry.expire(live.event())).isEqualTo(PassesLeft.YES);
        assertThat(office.pass(live.id()).state()).isEqualTo(PassState.ACTIVATED);

        Instant past = live.validUntil().plusSeconds(1);
        story.clock.set(past);
        assertThat(expiry.expire(live.event())).isEqualTo(PassesLeft.NO);
        assertThat(expiry.expire(live.event())).isEqualTo(PassesLeft.NO);

        assertThat(office.pass(live.id()).state()).isEqualTo(PassState.EXPIRED);
        assertThat(control.historyOf(live.id()).getLast())
                .isEqualTo(new PassChange(
                        live.id(),
                        PassState.ACTIVATED,
                        PassState.EXPIRED,
                        PassReason.of(PassCause.EVENT_OVER, Authority.SYSTEM),
                        past));
        assertThat(office.pass(lost.id()).state()).isEqualTo(PassState.LOST);
    }
}
