package org.pregny.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.gate.Direction.ENTRY;
import static org.pregny.gate.GateStory.GATE;
import static org.pregny.gate.GateStory.MORNING;
import static org.pregny.gate.GateStory.assertDenied;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregny.PregnyTest;
import org.pregny.application.Receipt;
import org.pregny.event.Event;
import org.pregny.kernel.Actor;
import org.pregny.pass.KeyOffice;
import org.pregny.pass.Pass;
import org.pregny.pass.PassOffice;
import org.pregny.process.EventStory;
import org.springframework.beans.factory.annotation.Autowired;

/** What a scanner reads or a guard types, ours or not. */
@PregnyTest
class GateCodesTest {

    @Autowired
    GateStory story;

    @Autowired
    EventStory tale;

    @Autowired
    PassOffice passes;

    @Autowired
    KeyOffice keys;

    @Test
    void aTypedNumberIsCheckedByAPerson() {
        Pass pass = story.activatedPass();
        story.clock.set(MORNING);
        ScanResult result = story.scan(GATE, pass.printedNumber().toLowerCase(), ENTRY);

        assertThat(result.verdict()).isEqualTo(ScanVerdict.ADMIT_WITH_ATTENTION);
        assertThat(result.reason()).isEqualTo(ScanReason.TYPED_NUMBER);
        assertThat(result.pass()).isEqualTo(pass.id());
    }

    @Test
    void aTypedNumberOfAPassThatIsNotValidIsDenied() {
        Pass pass = story.issuedPass();
        story.clock.set(MORNING);

        assertDenied(story.scan(GATE, pass.number(), ENTRY), ScanVerdict.NOT_ACTIVATED);
    }

    @Test
    void scannersMayAddSpacesAndLineEnds() {
        Pass pass = story.activatedPass();
        story.clock.set(MORNING);

        assertThat(story.scan(GATE, "  " + pass.code() + "\r\n", ENTRY).verdict())
                .isEqualTo(ScanVerdict.ADMIT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "SEP1:",
                "SEP1:AAAA",
                "ABCD-EFGH-J",
                "😀",
                "<script>",
                "${7*7}",
                "https://example.org/",
                "' or 1=1 --"
            })
    void whatIsNoneOfOursIsUnknownAndStillARow(String code) {
        story.clock.set(MORNING);
        String nonce = UUID.randomUUID().toString();
        int audited = story.audited();
        ScanResult result = story.scan(GATE, new ScanRequest(code, nonce, ENTRY, null));

        assertDenied(result, ScanVerdict.UNKNOWN);
        assertThat(result.pass()).isNull();
        assertThat(story.rows(GATE, nonce)).isEqualTo(1);
        assertThat(story.audited()).isEqualTo(audited + 1);
    }

    @Test
    void aCodeWithOneCharacterChangedIsUnknown() {
        Pass pass = story.activatedPass();
        story.clock.set(MORNING);
        String code = pass.code();
        char last = code.charAt(60) == 'A' ? 'B' : 'A';

        assertDenied(story.scan(GATE, code.substring(0, 60) + last + code.substring(61), ENTRY), ScanVerdict.UNKNOWN);
    }

    @Test
    void aCodeUnderARevokedKeySaysThatThePassMustBeExchanged() {
        Event hearing = tale.aHearing(tree -> {});
        Receipt receipt = tale.approved(hearing);
        Pass pass = passes.passesOf(receipt.id()).get(0);
        assertThat(story.scan(GATE, pass, ENTRY).verdict()).isNotEqualTo(ScanVerdict.UNKNOWN);

        keys.revoke(pass.kid(), Actor.staff("operator"));

        assertDenied(story.scan(GATE, pass, ENTRY), ScanVerdict.REVOKED, ScanReason.REVOKED_KEY);
    }
}
