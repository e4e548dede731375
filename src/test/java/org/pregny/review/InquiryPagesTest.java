package org.pregny.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import java.net.http.HttpResponse;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregny.Browser;
import org.pregny.Form;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.CaseField;
import org.pregny.application.FieldAddress;
import org.pregny.application.InformationAnswer;
import org.pregny.application.Receipt;
import org.pregny.application.TypedFields;
import org.pregny.process.Story;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A reviewer ticks what is to be looked at again, and reads the answer beside what stood there before. */
@PregnyTest
class InquiryPagesTest {

    @Autowired
    Story story;

    @Autowired
    TestStaff staff;

    @LocalServerPort
    int port;

    private Browser browser;
    private Receipt receipt;
    private FieldAddress name;

    @BeforeEach
    void aReviewerHasClaimedAnApplication() {
        story.clock.set(TestTime.OPEN);
        staff.add("asking-reviewer", "REVIEWER");
        browser = new Browser(port).signIn("asking-reviewer", TestStaff.PASSWORD);
        receipt = story.submit(anApplication()
                .of(aRepresentative("Ana Ruiz", "ana@example.org"), aRepresentative("Bo Li", "bo@example.org"))
                .build());
        browser.send(Form.in(page("en"), "form[action$=claim]"));
        name = new FieldAddress(
                story.applications.caseOf(receipt.id()).representatives().get(0).id(), CaseField.NAME_ON_ID);
    }

    @Test
    void ticksGoWithTheQuestionAndTheAnswerIsShownBesideWhatWasThereBefore() {
        browser.send(question().set("ticked", name.text()).set("question", "As in the passport?"));
        answer("Ana María Ruiz");

        Document shown = page("en");

        assertThat(shown.select(".pg-timeline").text())
                .contains("As in the passport?", "Ana María Ruiz: Full name as on the identity document");
        assertThat(shown.select(".pg-timeline table tbody tr td").eachText())
                .containsExactly("Ana Ruiz", "Ana María Ruiz");
        assertThat(shown.select(".pg-timeline table bdi").eachText()).contains("Ana Ruiz", "Ana María Ruiz");
    }

    @Test
    void allEarlierRoundsStay() {
        browser.send(question().set("ticked", name.text()));
        answer("Ana María Ruiz");
        story.clock.set(TestTime.OPEN.plusSeconds(60));
        browser.send(Form.in(page("en"), "form[action$=claim]"));
        browser.send(question().set("ticked", name.text()));
        answer("Ana M. Ruiz");

        assertThat(page("en").select(".pg-timeline table tbody tr td").eachText())
                .containsExactly("Ana Ruiz", "Ana María Ruiz", "Ana María Ruiz", "Ana M. Ruiz");
    }

    @Test
    void aQuestionWithoutWordsAndTicksIsRefusedAndOneThatIsTooLongKeepsItsTicks() {
        assertThat(browser.send(question()).statusCode()).isEqualTo(422);

        HttpResponse<String> tooLong = browser.send(
                question().set("ticked", name.text()).set("question", "x".repeat(ReviewDesk.LONGEST_QUESTION + 1)));

        assertThat(tooLong.statusCode()).isEqualTo(422);
        assertThat(Browser.page(tooLong).getElementById("ask-" + name.id()).hasAttr("checked"))
                .isTrue();
        assertThat(Browser.page(tooLong).select("details[open]")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ar", "zh", "ru"})
    void ticksAndDifferencesHaveWordsInEveryLanguage(String language) {
        assertThat(page(language).text()).doesNotContain("??");
        browser.send(question().set("ticked", name.text()));
        answer("Ana María Ruiz");

        assertThat(page(language).text()).doesNotContain("??").contains("Ana María Ruiz");
    }

    private Form question() {
        return Form.in(page("en"), "form[action$=/information]");
    }

    private void answer(String typed) {
        int version = story.applications.caseOf(receipt.id()).application().version();
        story.information.provideInformation(
                receipt.accessKey(), new InformationAnswer("", new TypedFields(Map.of(name, typed), version)));
    }

    private Document page(String language) {
        return browser.open("/" + language + "/review/"
                + story.reviews.latest(receipt.id()).orElseThrow().id());
    }
}
