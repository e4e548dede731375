package org.pregny.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.AnyDatabase;
import org.pregny.Browser;
import org.pregny.Form;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.event.Event;
import org.pregny.kernel.DocumentType;
import org.pregny.pass.Pass;
import org.pregny.pass.PassOffice;
import org.pregny.process.EventStory;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An organiser asks what a pass would get at a gate at a time, and why (issue 6). */
@PregnyTest
@AnyDatabase
class SimulatorTest {

    @LocalServerPort
    int port;

    @Autowired
    TestStaff staff;

    @Autowired
    EventStory tale;

    @Autowired
    PassOffice passes;

    private Event hearing;
    private Pass pass;
    private Browser browser;

    @BeforeEach
    void aPassToAHearing() {
        tale.story.clock.set(TestTime.OPEN);
        hearing = tale.aHearing(tree -> {});
        pass = passes.passesOf(tale.approved(hearing).id()).get(0);
        staff.add("simulator", "ORGANISER");
        browser = new Browser(port).signIn("simulator", TestStaff.PASSWORD);
    }

    @Test
    void itNamesTheRuleThatDecidesAndTheWordOfEachOther() {
        Document page = asked("pregny-gate", "09:30", "");

        assertThat(page.select("#answer").text()).isEqualTo("Not activated");
        assertThat(page.select("tr:has(.govuk-tag)").text()).contains("The desk has activated it", "Decides");
        assertThat(page.select("tbody tr")).hasSize(GateDecision.RULES.size());
        assertThat(page.text()).contains("Send the holder to the pick-up desk");
    }

    @Test
    void itJudgesByTheTimeThatIsTypedAndLeavesNoScan() {
        tale.story.clock.set(hearing.starts());
        passes.activate(pass.id(), DocumentType.PASSPORT, GateStory.OFFICER);

        assertThat(asked("pregny-gate", "09:30", "").select("#answer").text()).isEqualTo("Admit");
        assertThat(asked("pregny-gate", "09:30", "").select("#answer").text()).isEqualTo("Admit");
        assertThat(asked("nations-gate", "09:30", "").select("#answer").text()).isEqualTo("Wrong gate");
        assertThat(asked("pregny-gate", "09:30", "30").select("#answer").text()).isEqualTo("Admit");
        assertThat(asked("pregny-gate", "09:30", "31").select("#answer").text()).isEqualTo("Old data");
    }

    @Test
    void aCodeThatIsNobodysIsUnknownAndEmptyFieldsAreNamed() {
        assertThat(posted("SEP1:AAAA", "pregny-gate", "09:30", "")
                        .select("#answer")
                        .text())
                .isEqualTo("Unknown");
        Document faulty = posted("", "no-gate", "late", "x");

        assertThat(faulty.select(".govuk-error-summary__list a").eachAttr("href"))
                .containsExactly("#code", "#gate", "#time", "#minutes");
    }

    private Document asked(String gate, String time, String minutes) {
        return posted(pass.number(), gate, time, minutes);
    }

    private Document posted(String code, String gate, String time, String minutes) {
        Document page = browser.open("/en/planning/" + hearing.code() + "/gates");
        Form form = Form.in(page, "form[action$=/gates]")
                .set("code", code)
                .set("gate", gate)
                .set("day", hearing.firstDay().toString())
                .set("time", time)
                .set("minutes", minutes);
        return Browser.page(browser.send(form));
    }
}
