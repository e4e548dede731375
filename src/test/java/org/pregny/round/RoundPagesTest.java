package org.pregny.round;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pregny.AnyDatabase;
import org.pregny.Browser;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.kernel.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What everybody can read of a round. */
@PregnyTest
@AnyDatabase
class RoundPagesTest {

    @LocalServerPort
    int port;

    @Autowired
    RoundStory rounds;

    Browser browser;

    @BeforeEach
    void aReader() {
        rounds.clock.set(TestTime.OPEN);
        browser = new Browser(port);
    }

    @Test
    void theRoundsAreListedAndLedToFromTheirProcess() {
        Document process = browser.open("/en/processes/gcm-2017");

        Document list =
                browser.open(process.select("a[href$=special-accreditation]").attr("href"));

        assertThat(list.select(".pg-event").text())
                .contains("Special accreditation to the preparatory process Preparatory process for the global compact")
                .contains("Ask by Saturday, 31 March 2018, 23:59 (Eastern Daylight Time)");
    }

    @Test
    void aRoundSaysUntilWhenOneCanAskForWhatAndWhoNeedNot() {
        Document page = browser.open("/en/special-accreditation/conference-2018");

        assertThat(page.select(".govuk-inset-text").text())
                .contains("Ask by Saturday, 31 March 2018, 23:59 (Eastern Daylight Time)")
                .contains("222 days left");
        assertThat(page.select("a[role=button]").attr("href"))
                .isEqualTo("/en/portal/requests/new?round=conference-2018");
        assertThat(page.select("#carried li").eachText())
                .contains("Consultative status with the Economic and Social Council")
                .hasSize(3);
        assertThat(page.select("#asked dt").eachText()).contains("Purpose of the organization", "Website (optional)");
        assertThat(page.select("#documents dt").eachText())
                .contains("Proof of legal status", "Financial statement or annual report (optional)");
        assertThat(page.text()).contains("8 · working days · after an objection the General Assembly decides");
    }

    @Test
    void aRoundThatIsOverOffersNoRequestButTheOneThatIsOpen() {
        Document page = browser.open("/en/special-accreditation/preparatory-2017");

        assertThat(page.select("a[role=button]")).isEmpty();
        assertThat(page.select(".govuk-inset-text").text())
                .contains("Monday, 17 April 2017, 23:59")
                .contains("Special accreditation to the intergovernmental conference");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everybodyReadsItInTheirLanguage(Language language) {
        Round round = rounds.catalogue.round("conference-2018");

        Document page = browser.open("/" + language.tag() + "/special-accreditation/conference-2018");

        assertThat(page.select("h1").text()).isEqualTo(round.title().in(language));
        assertThat(page.select("html").attr("dir")).isEqualTo(language.direction());
        assertThat(page.text()).doesNotContain("??");
    }

    @Test
    void programsReadTheSame() {
        String answer = browser.get("/api/v1/rounds/conference-2018", "Accept-Language", "fr")
                .body();

        assertThat(answer)
                .contains("\"state\":\"OPEN\"", "\"closesAt\":\"2018-04-01T03:59:59Z\"")
                .contains("Objet de l’organisation", "\"silenceDays\":8");
        assertThat(browser.get("/api/v1/rounds").body()).contains("preparatory-2017");
        assertThat(browser.get("/api/v1/rounds/none").statusCode()).isEqualTo(404);
    }
}
