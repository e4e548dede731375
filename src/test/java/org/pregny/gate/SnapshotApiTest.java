package org.pregny.gate;

import static java.net.http.HttpResponse.BodyHandlers.ofByteArray;
import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.NeedsEntry;
import org.pregny.application.PhotoDesk;
import org.pregny.application.Pictures;
import org.pregny.application.RepresentativeEntry;
import org.pregny.device.DeviceProfile;
import org.pregny.device.PhoneInHand;
import org.pregny.device.PhoneStory;
import org.pregny.event.Event;
import org.pregny.pass.Pass;
import org.pregny.pass.PassOffice;
import org.pregny.process.EventStory;
import org.springframework.beans.factory.annotation.Autowired;

/** How a device fetches what it is told of passes: its list, its keys and small photos, of its own event alone. */
@PregnyTest
class SnapshotApiTest {

    private static final String GATE = "pregny-gate";

    @Autowired
    EventStory tale;

    @Autowired
    PassOffice passes;

    @Autowired
    PhotoDesk photos;

    @Autowired
    PhoneStory phones;

    private Event hearing;

    @BeforeEach
    void aHearingOfItsOwn() {
        tale.story.clock.set(TestTime.OPEN);
        hearing = tale.aHearing(tree -> {});
    }

    @Test
    void aDeviceFetchesItsSnapshotItsKeysAndSmallPhotosAndAKioskNoPhoto() throws Exception {
        Pass pass = pass(somebody());
        Pass hidden = pass(somebody().withNeeds(new NeedsEntry("", "", "", "yes", "")));
        PhoneInHand guard = phones.phoneAt(hearing.code(), GATE, DeviceProfile.GATE);
        PhoneInHand kiosk = phones.phoneAt(hearing.code(), GATE, DeviceProfile.KIOSK);

        HttpResponse<byte[]> snapshot = get(guard, "snapshot");
        assertThat(snapshot.statusCode()).isEqualTo(200);
        assertThat(snapshot.headers().firstValue("Content-Type")).hasValue("application/cose");
        Told told = Told.of(snapshot.body());
        assertThat(told.row(pass)).isNotNull();
        assertThat(get(
                                guard,
                                "snapshot?since=" + told.number("number") + "&issued=" + told.number("issued")
                                        + "&plan=" + told.content().get("mark").AsString())
                        .statusCode())
                .isEqualTo(204);
        assertThat(PhoneInHand.json(guard.get("keys")).get("keys").toString()).contains(pass.kid());

        HttpResponse<byte[]> photo = get(guard, "photos/" + pass.id());
        assertThat(photo.statusCode()).isEqualTo(200);
        assertThat(photo.body().length).isLessThan(8 * 1024);
        assertThat(ImageIO.read(new ByteArrayInputStream(photo.body())).getHeight())
                .isLessThanOrEqualTo(160);
        assertThat(photo.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(get(guard, "photos/" + hidden.id()).statusCode()).isEqualTo(404);
        assertThat(get(kiosk, "photos/" + pass.id()).statusCode()).isEqualTo(403);
    }

    @Test
    void ofAnotherEventsPassesADeviceLearnsNothing() throws Exception {
        Pass pass = pass(somebody());
        Event another = tale.aHearing(tree -> {});
        PhoneInHand guard = phones.phoneAt(another.code(), GATE, DeviceProfile.GATE);

        assertThat(Told.of(get(guard, "snapshot").body()).rows()).isEmpty();
        assertThat(get(guard, "photos/" + pass.id()).statusCode()).isEqualTo(404);
    }

    private HttpResponse<byte[]> get(PhoneInHand phone, String call) throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + phones.port() + "/api/v1/device/" + call);
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Authorization", phone.bearer())
                .build();
        return HttpClient.newHttpClient().send(request, ofByteArray());
    }

    private RepresentativeEntry somebody() {
        return aRepresentative().withPhoto(photos.take(Pictures.png(200, 260)).toString());
    }

    private Pass pass(RepresentativeEntry person) {
        return passes.passesOf(
                        tale.approved(hearing, anApplication().of(person)).id())
                .get(0);
    }
}
