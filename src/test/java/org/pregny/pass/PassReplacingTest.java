package org.pregny.pass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pregny.pass.PassLives.because;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pregny.PregnyTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A chain of versions has one live pass at its end, whoever asks for the next one and how often. */
@PregnyTest
class PassReplacingTest {

    private static final PassReason MOVED = because(PassCause.EVENT_MOVED).setOffBy("event/hearing-2/2");

    @Autowired
    PassLives lives;

    @Autowired
    PassOffice office;

    @Autowired
    PassControl control;

    @Test
    void aLostPassIsDeadAtOnceAndItsReplacementIsTheNextVersion() {
        Pass lost = control.reportLost(lives.activated().id(), because(PassCause.LOST));
        assertThat(lost.state()).isEqualTo(PassState.LOST);

        Pass next = office.replace(lost.id(), because(PassCause.LOST));
        Pass third = office.replace(next.id(), because(PassCause.SPOILT));

        assertThat(next.version()).isEqualTo(2);
        assertThat(next.state()).isEqualTo(PassState.ISSUED);
        assertThat(control.chainOf(next.id())).extracting(Pass::id).containsExactly(lost.id(), next.id(), third.id());
        assertThat(control.chainOf(lost.id()))
                .extracting(Pass::state)
                .containsExactly(PassState.SUPERSEDED, PassState.SUPERSEDED, PassState.ISSUED);
    }

    @Test
    void ofTwoReplacementsAtOnceOneMakesTheNextPass() {
        for (int round = 0; round < 10; round++) {
            Pass pass = lives.issued();
            long made = PassLives.succeededAtOnce(
                    () -> office.replace(pass.id(), because(PassCause.LOST)),
                    () -> office.replace(pass.id(), because(PassCause.SPOILT)));

            assertThat(made).isEqualTo(1);
            assertThat(office.passesOf(pass.application()))
                    .filteredOn(Pass::isLive)
                    .hasSize(1)
                    .allMatch(p -> p.version() == 2);
        }
    }

    @Test
    void onePromptReissuesAPassOnceEvenAtOnceAndAfterLaterReplacements() {
        for (int round = 0; round < 10; round++) {
            Pass pass = lives.activated();
            PassLives.succeededAtOnce(() -> office.reissue(pass.id(), MOVED), () -> office.reissue(pass.id(), MOVED));
            Pass second = office.reissue(pass.representative(), MOVED);
            Pass third = office.replace(second.id(), because(PassCause.LOST));

            assertThat(second.version()).isEqualTo(2);
            assertThat(second.state()).isEqualTo(PassState.ISSUED);
            assertThat(office.reissue(pass.id(), MOVED)).isEqualTo(third);
            assertThat(office.reissue(pass.id(), MOVED.setOffBy("event/hearing-2/3"))
                            .version())
                    .isEqualTo(4);
            assertThat(control.chainOf(pass.id())).filteredOn(Pass::isLive).hasSize(1);
        }
    }

    @Test
    void aNewSegmentLeavesAnActivePassActive() {
        PassReason changed = because(PassCause.SEGMENT_CHANGED).setOffBy("event/hearing-2/2");
        Pass active = lives.activated();
        Pass next = office.reissue(active.id(), changed);

        assertThat(next.state()).isEqualTo(PassState.ACTIVATED);
        assertThat(next.documentSeen()).isEqualTo(active.documentSeen());
        assertThat(office.reissue(lives.issued().id(), changed).state()).isEqualTo(PassState.ISSUED);
    }

    @Test
    void aSuspendedPassStaysSuspendedInItsNextVersionAndIsNotSent() {
        Pass suspended = lives.in(PassState.SUSPENDED);
        Pass next = office.reissue(suspended.id(), MOVED);
        office.deliver(next.id());

        assertThat(next.version()).isEqualTo(2);
        assertThat(next.state()).isEqualTo(PassState.SUSPENDED);
        assertThat(control.historyOf(next.id()).getLast().reason().cause()).isEqualTo(PassCause.SECURITY);
        assertThat(lives.audited(next)).doesNotContain("pass.sent");
    }

    @ParameterizedTest
    @EnumSource(names = {"REVOKED", "EXPIRED"})
    void whatIsDeadIsNeitherReissuedNorReplaced(PassState dead) {
        Pass pass = lives.in(dead);

        assertThat(office.reissue(pass.id(), MOVED)).isEqualTo(pass);
        assertThatThrownBy(() -> office.replace(pass.id(), because(PassCause.LOST)))
                .isInstanceOf(PassChangeRefused.class);
    }
}
