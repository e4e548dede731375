package org.pregny.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.aRepresentative;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pregny.AnyDatabase;
import org.pregny.PregnyTest;
import org.pregny.application.RepresentativeEntry;
import org.pregny.device.DeviceProfile;
import org.pregny.event.Event;
import org.pregny.kernel.FoldedName;
import org.springframework.beans.factory.annotation.Autowired;

/** A phone that may search finds people without a network as the desk does, however their names and the guard's are written. */
@Tag("browser")
@PregnyTest
@AnyDatabase
class GateSearchInTheBrowserTest {

    private static final List<String> NAMES = List.of(
            "Щербакова Наталія",
            "Юрий Жёлтый",
            "Νίκος Παπαδάκης",
            "أحمد الخطيب",
            "محمد عبد الله",
            "გიორგი მელაძე",
            "Արամ Խաչատրյան",
            "Ørsted Straße",
            "Łukasz Żółć",
            "D’Angelo O’Connor",
            "Đorđe Þór",
            "José Núñez-Peña",
            "王小明",
            "歐陽 娜娜",
            "佐藤 Ken");

    private static Chromium chromium;

    @Autowired
    GateWithPhones gate;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @Test
    void aNameIsFoundInAnotherScriptThanItIsWrittenIn() {
        Event event = gate.story.aHearing(tree -> {});
        gate.activatedPasses(event, person("Наталья Щербакова", 1), person("Ahmad Khatib", 2), person("Ørjan Łoś", 3));
        try (GatePhone phone = new GatePhone(
                chromium, gate.addressFor(gate.deviceAt(event, "pregny-gate", DeviceProfile.GATE_SEARCH)), "en")) {
            phone.keepTheApp();
            phone.loseTheNetwork();
            phone.page.reload();
            phone.notice("offline").waitFor();

            assertThat(found(phone, "shcherbakova")).containsExactly("Наталья Щербакова");
            assertThat(found(phone, "щербакова наталья")).containsExactly("Наталья Щербакова");
            assertThat(found(phone, "Ахмад")).containsExactly("Ahmad Khatib");
            assertThat(found(phone, "orjan los")).containsExactly("Ørjan Łoś");
            assertThat(found(phone, "Nobody")).isEmpty();
            phone.photograph("gate-search");
        }
    }

    @Test
    void aNameInAScriptThatTheGuardCannotTypeIsFoundInLatinLetters() {
        Event event = gate.story.aHearing(tree -> {});
        gate.activatedPasses(
                event,
                person("王小明", 1),
                person("김민준", 2),
                person("さくら", 3),
                person("प्रिया", 4),
                person("ரவி", 5),
                person("Li Na", 6));
        try (GatePhone phone = new GatePhone(
                chromium, gate.addressFor(gate.deviceAt(event, "pregny-gate", DeviceProfile.GATE_SEARCH)), "en")) {
            phone.keepTheApp();
            phone.loseTheNetwork();

            assertThat(found(phone, "wang")).containsExactly("王小明");
            assertThat(found(phone, "Xiaoming Wang")).containsExactly("王小明");
            assertThat(found(phone, "小明")).containsExactly("王小明");
            assertThat(found(phone, "gimmin")).containsExactly("김민준");
            assertThat(found(phone, "sakura")).containsExactly("さくら");
            assertThat(found(phone, "priya")).containsExactly("प्रिया");
            assertThat(found(phone, "ravi")).containsExactly("ரவி");
            assertThat(found(phone, "李娜")).containsExactly("Li Na");
        }
    }

    @Test
    void aPhoneReadsTypedNamesAsTheServerDoes() {
        Event event = gate.story.aHearing(tree -> {});
        gate.activatedPasses(event, 1);
        try (GatePhone phone = new GatePhone(
                chromium, gate.addressFor(gate.deviceAt(event, "pregny-gate", DeviceProfile.GATE_SEARCH)), "en")) {
            Object words = phone.page.evaluate(
                    "names => import('/gate-app/letters.js').then(({learnLetters, latinWords}) =>"
                            + " learnLetters().then(() => names.map(latinWords)))",
                    NAMES);
            assertThat(words)
                    .isEqualTo(NAMES.stream()
                            .map(name -> FoldedName.of(name).words())
                            .toList());
        }
    }

    private static List<String> found(GatePhone phone, String typed) {
        phone.page.locator("#typed").fill(typed);
        phone.page.locator("#typed").press("Enter");
        return phone.page.locator(".hits .hit > bdi").allInnerTexts();
    }

    private static RepresentativeEntry person(String name, int n) {
        return aRepresentative(name, "person" + n + "@example.org");
    }
}
