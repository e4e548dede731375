package org.pregny.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregny.AnyDatabase;
import org.pregny.Browser;
import org.pregny.Events;
import org.pregny.Form;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.kernel.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What everybody can read of a process and its events, without an account and without JavaScript. */
@AnyDatabase
@PregnyTest
class PublicPagesTest {

    private static final int FIRST_PAGE = 45 * 1024;
    private static final int LATER_PAGE = 10 * 1024;

    @LocalServerPort
    int port;

    @Autowired
    Events events;

    @Autowired
    TestTime.SettableClock clock;

    Browser browser;

    @BeforeEach
    void aStrangerInAugust() {
        clock.set(TestTime.OPEN);
        browser = new Browser(port);
    }

    @Test
    void theProcessTellsItsPhasesItsEventsByDateAndItsPeople() {
        Document page = browser.open("/en/processes/gcm-2017");

        assertThat(page.selectFirst("[aria-current=step]").text()).contains("Consultations, April – November 2017");
        assertThat(page.text()).contains("Jürg Lauber", "A/RES/71/280", "New York Declaration");
        assertThat(page.select(".pg-event__title").eachText())
                .containsSubsequence(
                        "First informal thematic session",
                        "Second informal interactive multi-stakeholder hearing",
                        "Sixth informal thematic session",
                        "Third informal interactive multi-stakeholder hearing");
        assertThat(page.select("a[href^=webcal]").attr("href")).endsWith("/en/processes/gcm-2017/dates.ics");
    }

    @Test
    void anAnnouncedDateIsAsFirmAsItWasAnnounced() {
        String firm = browser.open("/en/events/thematic-6").text();
        assertThat(firm).contains("12–13 October 2017", "First announced for 2–3 October 2017");

        Event tbc = events.announceLike("thematic-6", "tbc", tree -> tree.put("dateStatus", "TBC"));
        assertThat(browser.open("/en/events/" + tbc.code()).text()).contains("12–13 October 2017 (to be confirmed)");
        assertThat(browser.open("/fr/events/" + tbc.code()).text()).contains("12–13 octobre 2017 (à confirmer)");
        assertThat(browser.open("/en/events/hearing-4").text()).contains("Mid-February 2018 (to be announced)");
    }

    @Test
    void theDeadlineStandsInTheVenuesTimeAndInTheReadersOnceTheyChose() {
        Document page = browser.open("/en/events/hearing-2");
        assertThat(page.selectFirst(".govuk-inset-text time").attr("datetime")).isEqualTo("2017-09-04T21:59:59Z");
        assertThat(page.text()).contains("14 days left").doesNotContain("East Africa Time");

        HttpResponse<String> chosen = browser.submit(Form.in(page, "form#zone").set("zone", "Africa/Nairobi"));
        assertThat(chosen.statusCode()).isEqualTo(303);
        assertThat(chosen.headers().firstValue("Location").orElseThrow()).isEqualTo("/en/events/hearing-2#zone");

        Document again = browser.open("/en/events/hearing-2");
        assertThat(again.text()).contains("5 September 2017, 00:59 (East Africa Time)");
        assertThat(again.selectFirst("#zone-choice option[selected]").attr("value"))
                .isEqualTo("Africa/Nairobi");
        browser.submit(Form.in(again, "form#zone").set("zone", ""));
        assertThat(browser.open("/en/events/hearing-2").text()).doesNotContain("East Africa Time)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/", "//example.org", "/en/../x", "/events/a b", "\r\nX: y"})
    void aChoiceOfZoneLeadsToNoOtherSite(String back) {
        Document page = browser.open("/en/events/hearing-2");
        HttpResponse<String> chosen = browser.submit(
                Form.in(page, "form#zone").set("zone", "Nowhere/At_All").set("back", back));

        assertThat(chosen.headers().firstValue("Location").orElseThrow()).isEqualTo("/en/#zone");
        assertThat(chosen.headers().allValues("Set-Cookie")).anyMatch(c -> c.startsWith("zone=;"));
    }

    @Test
    void whoeverNamesACountryLearnsWhetherTheyCanStillCome() {
        Document page = browser.open("/en/events/hearing-2?country=KE");

        assertThat(page.selectFirst("#chosen").text()).contains("Kenya", "Possible", "Schengen visa");
        assertThat(page.selectFirst("#entry-SCHENGEN_VISA").text())
                .contains("30 August 2017", "6 September 2017", "20 September 2017");
        assertThat(page.text()).contains("Regulation (EU) 2018/1806", "14 November 2018", "embassy or consulate");
        assertThat(browser.open("/en/events/hearing-2?country=%3Cx%3E").select("#chosen"))
                .isEmpty();
    }

    @Test
    void eachAudienceReadsWhatItNeeds() {
        String page = browser.open("/en/events/hearing-2").text();

        assertThat(page)
                .contains("Member State Come through the permanent mission", "Geneva. Holders of a UN grounds pass");
        assertThat(page).contains("10 October 2017", "08:00–17:00");
        assertThat(page).contains("Moderator and panellists to be confirmed (TBC)");
    }

    @Test
    void aClosedEventAndACancelledOneSayWhatElseOneCanDo() {
        clock.set("2017-09-05T00:00:00+02:00");
        assertThat(browser.open("/en/events/hearing-2").text())
                .contains(
                        "Applications closed on",
                        "What else you can do",
                        "gcmigration@un.org",
                        "people who have applied already");
        clock.set(TestTime.OPEN);
        Event cancelled = events.announceLike("hearing-2", "off", tree -> tree.put("dateStatus", "CANCELLED"));
        Document page = browser.open("/en/events/" + cancelled.code());

        assertThat(page.text()).contains("This event is cancelled", "Apply for another event");
        assertThat(page.select("a[href$=apply], #feasibility")).isEmpty();
        assertThat(page.selectFirst("s").text()).contains("11 October 2017");
    }

    @ParameterizedTest
    @EnumSource
    void everyPageIsLightInEveryLanguage(Language language) throws IOException {
        int assets = 0;
        for (String asset : new String[] {"/assets/pregny.css", "/assets/pregny.js", "/assets/favicon.svg"}) {
            assets += zipped(browser.get(asset).body());
        }
        for (String path :
                new String[] {"/", "/processes/gcm-2017", "/events/hearing-2?country=KE", "/events/thematic-1"}) {
            int page = zipped(browser.get("/" + language.tag() + path).body());
            System.out.printf(
                    "page weight %s %s: %d bytes, with assets %d%n", language.tag(), path, page, page + assets);
            assertThat(page).as(path).isLessThanOrEqualTo(LATER_PAGE);
            assertThat(page + assets).as(path).isLessThanOrEqualTo(FIRST_PAGE);
        }
    }

    @Test
    void whatIsLongIsSentCompressed() {
        assertThat(browser.get("/en/events/hearing-2", "Accept-Encoding", "gzip")
                        .headers()
                        .firstValue("Content-Encoding"))
                .contains("gzip");
    }

    private static int zipped(String body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(body.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
