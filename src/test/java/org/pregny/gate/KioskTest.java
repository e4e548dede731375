package org.pregny.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.device.PhoneInHand.json;
import static org.pregny.gate.GateStory.MORNING;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.device.DeviceProfile;
import org.pregny.device.PhoneInHand;
import org.pregny.device.PhoneJournal;
import org.pregny.device.PhoneStory;
import org.pregny.event.EventCode;
import org.pregny.pass.Pass;
import org.springframework.beans.factory.annotation.Autowired;

/** What nobody looks at, a kiosk does not let in, by the server's word and by its own. */
@PregnyTest
class KioskTest {

    private static final EventCode HEARING = EventCode.of("hearing-2");
    private static final Instant NOW = OffsetDateTime.parse(MORNING).toInstant();

    @Autowired
    GateStory story;

    @Autowired
    PhoneStory phones;

    @Autowired
    HeardConcerns concerns;

    Pass pass;

    @BeforeEach
    void aPassIsActive() {
        story.clock.set(TestTime.OPEN);
        pass = story.activatedPass();
        story.clock.set(NOW);
    }

    @Test
    void atTheGateOfTheGroundsSomebodyHasToLookAtTheDocumentFirst() {
        PhoneInHand kiosk = at("pregny-gate", DeviceProfile.KIOSK);

        JsonNode said = judged(kiosk, pass.code(), "ENTRY");

        assertThat(said.get("verdict").asText()).isEqualTo("WRONG_GATE");
        assertThat(said.get("reason").asText()).isEqualTo("UNATTENDED");
        assertThat(said.get("nextStep").asText()).isEqualTo("UNATTENDED");
        assertThat(verdict(at("pregny-gate", DeviceProfile.GATE), pass.code(), "ENTRY"))
                .as("nobody went through at the kiosk")
                .isEqualTo("ADMIT");
        assertThat(verdict(kiosk, pass.code(), "EXIT")).isEqualTo("ADMIT");
    }

    @Test
    void atADoorBehindItOnlyWhatNeedsNoEyesGoesThrough() {
        PhoneInHand kiosk = at("door-6", DeviceProfile.KIOSK);

        assertThat(verdict(kiosk, pass.number(), "ENTRY"))
                .as("a typed number is not signed")
                .isEqualTo("WRONG_GATE");
        assertThat(verdict(kiosk, pass.code(), "ENTRY")).isEqualTo("ADMIT");
    }

    @Test
    void aKioskThatLetsInAllTheSameWithoutANetworkIsLookedInto() {
        PhoneInHand kiosk = at("pregny-gate", DeviceProfile.KIOSK);
        PhoneJournal journal = new PhoneJournal(kiosk);

        journal.handIn(journal.admit(pass.code(), NOW));

        assertThat(concerns.kinds(kiosk.device())).containsExactly(ScanConcern.Kind.WOULD_HAVE_BEEN_REFUSED);
    }

    private PhoneInHand at(String gate, DeviceProfile profile) {
        story.clock.set(NOW.minusSeconds(60));
        PhoneInHand phone = phones.phoneAt(HEARING, gate, profile);
        story.clock.set(NOW);
        return phone;
    }

    private static String verdict(PhoneInHand phone, String code, String direction) {
        return judged(phone, code, direction).get("verdict").asText();
    }

    private static JsonNode judged(PhoneInHand phone, String code, String direction) {
        return json(phone.post("scans/judge", new PhoneJournal(phone).entry(code, direction, NOW, "ADMIT")));
    }
}
