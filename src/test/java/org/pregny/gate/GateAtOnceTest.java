package org.pregny.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.gate.Direction.ENTRY;
import static org.pregny.gate.Direction.EXIT;
import static org.pregny.gate.GateStory.GATE;
import static org.pregny.gate.GateStory.MORNING;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.device.Device;
import org.pregny.device.DeviceProfile;
import org.pregny.device.PhoneStory;
import org.pregny.pass.Pass;
import org.springframework.beans.factory.annotation.Autowired;

/** Of what two devices report in the same moment, one counts. */
@PregnyTest
class GateAtOnceTest {

    @Autowired
    GateStory story;

    @Autowired
    PhoneStory phones;

    @Autowired
    GateControl control;

    @Test
    void ofTwoScansInTheSameMomentOnlyOneIsAdmitted() throws Exception {
        Pass pass = story.activatedPass();
        story.clock.set(MORNING);
        for (int round = 0; round < 20; round++) {
            List<ScanResult> both = atOnce(() -> story.scan(GATE, pass, ENTRY), () -> story.scan(GATE, pass, ENTRY));

            assertThat(both)
                    .extracting(ScanResult::verdict)
                    .containsExactlyInAnyOrder(ScanVerdict.ADMIT, ScanVerdict.ALREADY_INSIDE);
            story.scan(GATE, pass, EXIT);
        }
    }

    @Test
    void ofTwoDevicesAtTwoDoorsExactlyOneAdmitsFiftyTimesOfFifty() throws Exception {
        Pass pass = story.activatedPass();
        story.clock.set(MORNING);
        Device one = phones.made(pass.event(), "door-6", DeviceProfile.GATE);
        Device other = phones.made(pass.event(), "door-17", DeviceProfile.GATE);
        for (int round = 0; round < 50; round++) {
            List<ScanResult> both = atOnce(
                    () -> control.scan(one, request(pass, ENTRY)).result(),
                    () -> control.scan(other, request(pass, ENTRY)).result());

            assertThat(both)
                    .extracting(ScanResult::verdict)
                    .containsExactlyInAnyOrder(ScanVerdict.ADMIT, ScanVerdict.ALREADY_INSIDE);
            control.scan(one, request(pass, EXIT));
        }
    }

    private static ScanRequest request(Pass pass, Direction direction) {
        return new ScanRequest(pass.code(), UUID.randomUUID().toString(), direction, null);
    }

    @Test
    void oneScanReportedByTwoThreadsAtOnceIsOneRowAndOneVerdict() throws Exception {
        Pass pass = story.activatedPass();
        story.clock.set(MORNING);
        for (int round = 0; round < 20; round++) {
            ScanRequest request = new ScanRequest(pass.code(), UUID.randomUUID().toString(), ENTRY, null);
            List<ScanResult> both = atOnce(() -> story.scan(GATE, request), () -> story.scan(GATE, request));

            assertThat(both).allMatch(r -> r.verdict() == ScanVerdict.ADMIT);
            assertThat(both.get(0)).isEqualTo(both.get(1));
            assertThat(story.rows(GATE, request.nonce())).isEqualTo(1);
            story.scan(GATE, pass, EXIT);
        }
    }

    @Test
    void anUnknownCodeReportedTwiceAtOnceIsOneRow() throws Exception {
        for (int round = 0; round < 20; round++) {
            ScanRequest request = new ScanRequest("SEP1:AAAA", UUID.randomUUID().toString(), ENTRY, null);
            List<ScanResult> both = atOnce(() -> story.scan(GATE, request), () -> story.scan(GATE, request));

            assertThat(both.get(0)).isEqualTo(both.get(1));
            assertThat(story.rows(GATE, request.nonce())).isEqualTo(1);
        }
    }

    private static List<ScanResult> atOnce(Callable<ScanResult> one, Callable<ScanResult> other)
            throws InterruptedException, ExecutionException {
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<ScanResult> first = threads.submit(() -> {
                start.await();
                return one.call();
            });
            Future<ScanResult> second = threads.submit(() -> {
                start.await();
                return other.call();
            });
            return List.of(first.get(), second.get());
        }
    }
}
