package org.pregny.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.anApplication;
import static org.pregny.Browser.page;

import java.net.http.HttpResponse;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.pregny.Form;
import org.pregny.PortalWalk;
import org.pregny.PregnyTest;
import org.springframework.beans.factory.annotation.Autowired;

/** When the window closes, the page says when, and what is still possible (issues 2 and 4). */
@PregnyTest
class PortalDeadlineTest {

    private static final String LAST_SECOND = "2017-09-04T23:59:59+02:00";
    private static final String LATE = "2017-09-05T00:00:00+02:00";

    @Autowired
    PortalWalk walk;

    @Test
    void whatIsSentAfterTheDeadlineIsShownAndKept() {
        walk.clock.set(LAST_SECOND);
        walk.begin();
        Form form = walk.form("/name", "organisation.name", "Typed <script>alert(1)</script> ${7*7}");
        walk.clock.set(LATE);
        HttpResponse<String> late = walk.browser.send(form);

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(page(late).text())
                .contains("Applications are closed", "4 September 2017", "23:59", "What is still possible")
                .contains("Typed <script>alert(1)</script> ${7*7}")
                .contains("kept in your draft");
        assertThat(late.body()).doesNotContain("<script>alert");
        assertThat(walk.form("/name").value("organisation.name")).startsWith("Typed <script>");
        assertThat(walk.page("").text()).contains("The deadline has passed", "say why it comes late");
        assertThat(page(late).select("a#late").attr("href")).endsWith(walk.draftPath());
    }

    @Test
    void theLastSecondIsInTimeAndTheNextIsLate() {
        walk.clock.set(LAST_SECOND);
        walk.begin();
        walk.confirm();
        walk.answer(anApplication().build());
        Form submit = walk.submitForm();
        walk.clock.set(LATE);
        HttpResponse<String> late = walk.browser.send(submit);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(page(late).text()).contains("Pamoja Migrants Network", "Amina Wanjiru Otieno");
        assertThat(walk.applications()).isZero();

        walk.clock.set(LAST_SECOND);
        assertThat(page(walk.browser.send(submit)).select("#number")).hasSize(1);
        assertThat(walk.applications()).isEqualTo(1);
    }

    @Test
    void whatComesLateIsTakenWithAReasonOnlyAndTheReaderIsToldWhatIsMissing() {
        walk.clock.set("2017-09-04T20:00:00+02:00");
        walk.begin();
        walk.confirm();
        walk.answer(anApplication().build());
        walk.clock.set(LATE);
        HttpResponse<String> without = walk.submit();
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(page(without).select(".govuk-error-summary a[href=#lateReason]"))
                .hasSize(1);
        assertThat(walk.applications()).isZero();

        Document receipt = page(walk.browser.send(walk.submitForm().set("lateReason", "The office was flooded.")));
        assertThat(receipt.text()).contains("The office was flooded.", "It came after the deadline");
        assertThat(walk.applications()).isEqualTo(1);
    }

    @Test
    void oneCanBeginAfterTheDeadlineToo() {
        walk.clock.set(LATE);
        Document closed = walk.open("/events/hearing-2/apply");
        Document start = walk.open(closed.selectFirst("a#late").attr("href"));

        assertThat(start.select("form#start")).hasSize(1);
        assertThat(start.text()).contains("say why it comes late");
    }

    @Test
    void theClosedPageNamesTheDeadlineInItsZoneAndWhatIsStillPossible() {
        walk.clock.set(LATE);
        HttpResponse<String> response = walk.browser.get("/en/events/hearing-2/apply");
        Document shown = page(response);

        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(shown.text()).contains("4 September 2017").contains("23:59").contains("Central European");
        assertThat(shown.select("time[datetime=2017-09-04T21:59:59Z]")).isNotEmpty();
        assertThat(shown.select("a[href=mailto:gcmigration@un.org]")).isNotEmpty();
        assertThat(shown.select("form#start")).isEmpty();
    }

    @Test
    void theClosedPageOffersAnEventThatStillTakesApplications() {
        walk.clock.set("2017-04-20T09:00:00+02:00");
        Document shown = walk.open("/events/hearing-2/apply");

        assertThat(shown.select("a[href$=/events/thematic-1]")).isNotEmpty();
        assertThat(shown.text()).contains("not open yet").contains("1 August 2017");
    }
}
