package org.pregny.gate;

import static java.net.http.HttpResponse.BodyHandlers.ofByteArray;
import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import com.upokecenter.cbor.CBORObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.NeedDesk;
import org.pregny.application.NeedsEntry;
import org.pregny.application.PhotoDesk;
import org.pregny.application.Pictures;
import org.pregny.application.RepresentativeEntry;
import org.pregny.device.PhoneInHand;
import org.pregny.device.PhoneStory;
import org.pregny.event.Event;
import org.pregny.event.EventFacts;
import org.pregny.kernel.DocumentType;
import org.pregny.pass.Pass;
import org.pregny.pass.PassOffice;
import org.pregny.process.EventStory;
import org.springframework.beans.factory.annotation.Autowired;

/** What a device at a gate is told of passes: all of it once, then only what changes, and never more than its profile may hold. */
@PregnyTest
class SnapshotTest {

    private static final String GATE = "pregny-gate";
    private static final SnapshotScope GUARD = new SnapshotScope("GATE", true, false);
    private static final SnapshotScope KIOSK = new SnapshotScope("KIOSK", false, false);

    @Autowired
    EventStory tale;

    @Autowired
    SnapshotOffice office;

    @Autowired
    PassOffice passes;

    @Autowired
    NeedDesk needs;

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
    void theWholeIsToldOnceAndThenOnlyWhatHasChanged() {
        Pass first = pass();
        Pass second = pass();
        Told whole = told(GUARD, null).orElseThrow();
        assertThat(whole.number("from")).isZero();
        assertThat(whole.rows()).extracting(Told::idIn).containsExactlyInAnyOrder(first.id(), second.id());
        assertThat(told(GUARD, whole)).isEmpty();

        passes.activate(second.id(), DocumentType.PASSPORT, GateStory.OFFICER);

        Told change = told(GUARD, whole).orElseThrow();
        assertThat(change.number("from")).isEqualTo(whole.number("number"));
        assertThat(change.number("number")).isGreaterThan(whole.number("number"));
        assertThat(change.rows()).extracting(Told::idIn).containsExactly(second.id());
        assertThat(change.row(second).get(2).AsInt32())
                .isEqualTo(SnapshotRows.STATES.indexOf(passes.pass(second.id()).state()));
        assertThat(change.content().get("plan").AsString()).isEmpty();
        assertThat(change.bytes()).isLessThan(600);
    }

    @Test
    void aNeedThatIsNotedLaterComesWithTheNextChange() {
        Pass pass = pass();
        Told whole = told(GUARD, null).orElseThrow();
        assertThat(whole.row(pass).get(12).AsInt32() & 1).isZero();

        needs.noteAssistance(pass.representative(), "A ramp.", GateStory.OFFICER);

        Told change = told(GUARD, whole).orElseThrow();
        assertThat(change.rows()).hasSize(1);
        assertThat(change.row(pass).get(12).AsInt32() & 1).isEqualTo(1);
        needs.noteProtection(pass.representative(), GateStory.OFFICER);
        assertThat(told(GUARD, change).orElseThrow().rows()).hasSize(1);
    }

    @Test
    void whatAPassIsFoundByIsToldOnlyWhereItMayBeSearched() {
        Pass pass = pass();
        SnapshotScope searching = new SnapshotScope("GATE_SEARCH", true, true);

        assertThat(told(GUARD, null).orElseThrow().content().get("words").size())
                .isZero();
        CBORObject words = told(searching, null).orElseThrow().content().get("words");
        assertThat(words.size()).isEqualTo(1);
        assertThat(words.get(0).AsString())
                .contains(" "
                        + pass.holder().nameToPrint().toLowerCase(Locale.ROOT).split(" ")[0]);
    }

    @Test
    void aMinuteLaterTheSameIsToldWithANewDateInAFewBytes() {
        pass();
        Told whole = told(GUARD, null).orElseThrow();
        tale.story.clock.set(tale.story.clock.instant().plusSeconds(60));
        Told later = told(GUARD, whole).orElseThrow();

        assertThat(later.number("issued")).isEqualTo(whole.number("issued") + 60);
        assertThat(later.rows()).isEmpty();
        assertThat(later.bytes()).isLessThan(400);
    }

    @Test
    void whatWasNeverToldIsAskedForAnew() {
        pass();
        Told whole = told(GUARD, null).orElseThrow();

        assertThat(office.told(order(GUARD, (int) whole.number("number") + 1000, 0, ""))
                        .map(Told::of)
                        .orElseThrow()
                        .number("from"))
                .isZero();
    }

    @Test
    void aChangedEventTellsItsPlanAgain() {
        pass();
        Told whole = told(GUARD, null).orElseThrow();
        tale.change(hearing.code(), EventFacts::cancelled);
        Told moved = told(GUARD, whole).orElseThrow();

        assertThat(whole.plan().at("/plan/events/0/days")).isNotEmpty();
        assertThat(moved.plan().at("/plan/events/0/days")).isEmpty();
    }

    @Test
    void aGateGetsNamesAndAKioskNone() {
        Pass pass = pass();
        CBORObject seen = told(GUARD, null).orElseThrow().row(pass);
        assertThat(seen.get(10).AsString()).isEqualTo(pass.holder().nameToPrint());
        assertThat(told(GUARD, null)
                        .orElseThrow()
                        .plan()
                        .at("/categories/NGO/fr")
                        .asText())
                .isNotBlank();

        Told kiosk = told(KIOSK, null).orElseThrow();
        assertThat(kiosk.row(pass).get(10).AsString()).isEmpty();
        assertThat(kiosk.row(pass).get(11).AsInt32()).isZero();
        assertThat(kiosk.row(pass).get(12).AsInt32()).isZero();
        assertThat(kiosk.content().EncodeToBytes().length)
                .isLessThan(told(GUARD, null).orElseThrow().content().EncodeToBytes().length);
    }

    @Test
    void helpIsAMarkWithoutAWordAndAProtectedFaceStaysInTheHouse() {
        Pass helped = pass(somebody().withNeeds(new NeedsEntry("A wheelchair.", "", "", "", "")));
        Pass hidden = pass(somebody().withNeeds(new NeedsEntry("", "", "", "yes", "")));
        Told told = told(GUARD, null).orElseThrow();

        assertThat(told.row(helped).get(12).AsInt32()).isEqualTo(0b11);
        assertThat(told.row(hidden).get(12).AsInt32()).isZero();
        assertThat(new String(told.content().EncodeToBytes(), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("wheelchair");
    }

    private HttpResponse<byte[]> get(PhoneInHand phone, String call) throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + phones.port() + "/api/v1/device/" + call);
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Authorization", phone.bearer())
                .build();
        return HttpClient.newHttpClient().send(request, ofByteArray());
    }

    private Optional<Told> told(SnapshotScope scope, Told held) {
        SnapshotOrder order = held == null
                ? order(scope, 0, 0, "")
                : order(
                        scope,
                        (int) held.number("number"),
                        held.number("issued"),
                        held.content().get("mark").AsString());
        return office.told(order).map(Told::of);
    }

    private SnapshotOrder order(SnapshotScope scope, int since, long issued, String plan) {
        return new SnapshotOrder(hearing.code(), GATE, scope, since, issued, plan);
    }

    private Pass pass() {
        return pass(aRepresentative());
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
