package org.pregny.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregny.AnyDatabase;
import org.pregny.PregnyTest;
import org.pregny.device.DeviceProfile;
import org.pregny.event.Event;
import org.pregny.pass.Pass;
import org.springframework.beans.factory.annotation.Autowired;

/** Twenty passes in a row before a real camera's eye, the network gone in the middle and the page loaded anew. */
@Tag("browser")
@PregnyTest
@AnyDatabase
class GateCameraInTheBrowserTest {

    private static final int PEOPLE = 20;

    @Autowired
    GateWithPhones gate;

    @TempDir
    Path folder;

    @Test
    void nobodyIsLostOrCountedTwiceWhenTheNetworkGoesInTheMiddle() throws IOException {
        Event event = gate.story.aHearing(tree -> {});
        List<Pass> passes = gate.activatedPasses(event, PEOPLE);
        Path film = FilmOfPasses.of(passes.stream().map(Pass::code).toList(), folder.resolve("passes.y4m"));
        String address = gate.addressFor(gate.deviceAt(event, "pregny-gate", DeviceProfile.GATE));
        try (Chromium chromium = new Chromium(
                        "--use-fake-device-for-media-stream", "--use-file-for-fake-video-capture=" + film);
                GatePhone phone = new GatePhone(chromium, address, "en")) {
            phone.openTheCamera();
            phone.page.waitForCondition(() -> admitted(phone) >= PEOPLE / 2);
            phone.loseTheNetwork();
            phone.page.reload();
            phone.notice("offline").waitFor();
            phone.page.waitForCondition(() -> admitted(phone) == PEOPLE);
            phone.photograph("gate-camera-offline");
            phone.findTheNetwork();
            phone.waitUntilNothingWaits();
            phone.closeTheCamera();
            phone.letSomeTimePass();
            phone.waitUntilNothingWaits();

            assertThat(gate.admitted(event))
                    .containsExactlyInAnyOrderElementsOf(
                            passes.stream().map(pass -> pass.id().toString()).toList());
            gate.everythingIsThereOnce(event, phone);
            assertThat(phone.asked).allMatch(url -> url.startsWith(gate.home()) || url.startsWith("blob:"));
            assertThat(phone.faults).isEmpty();
        }
    }

    private static long admitted(GatePhone phone) {
        return phone.shown.stream()
                .filter(shown -> shown.verdict().equals("ADMIT"))
                .count();
    }
}
