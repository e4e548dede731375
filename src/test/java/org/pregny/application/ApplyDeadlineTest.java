package org.pregny.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Browser.page;
import static org.pregny.application.Applicant.APPLY;

import java.net.http.HttpResponse;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.pregny.Form;
import org.pregny.PregnyTest;
import org.springframework.beans.factory.annotation.Autowired;

/** When the window closes, the page says when, and what is still possible (issue 2). */
@PregnyTest
class ApplyDeadlineTest {

    @Autowired
    Applicant applicant;

    @Test
    void whenTheDeadlinePassesWhileTheFormIsOpenNothingTypedIsThrownAway() {
        applicant.clock.set("2017-09-04T23:59:59+02:00");
        Form form = applicant.filled().press("submit");
        applicant.clock.set("2017-09-05T00:00:00+02:00");
        HttpResponse<String> response = applicant.submit(form);
        String shown = page(response).text();

        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(shown)
                .contains("Applications are closed")
                .contains("4 September 2017")
                .contains("23:59")
                .contains("What is still possible")
                .contains("Pamoja Migrants Network")
                .contains("Amina Otieno")
                .contains("amina@example.org")
                .contains(applicant.contact);
        assertThat(applicant.applications()).isZero();
        assertThat(applicant.submit(form.press("save")).statusCode()).isEqualTo(409);
        assertThat(applicant.submit(form.press("add")).statusCode()).isEqualTo(409);
    }

    @Test
    void theClosedPageNamesTheDeadlineInItsZoneAndWhatIsStillPossible() {
        applicant.clock.set("2017-09-05T00:00:00+02:00");
        HttpResponse<String> response = applicant.browser.get(APPLY);
        Document shown = page(response);

        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(shown.text()).contains("4 September 2017").contains("23:59").contains("Central European");
        assertThat(shown.select("time[datetime=2017-09-04T21:59:59Z]")).isNotEmpty();
        assertThat(shown.select("a[href=mailto:gcmigration@un.org]")).isNotEmpty();
        assertThat(shown.select("form#apply")).isEmpty();
    }

    @Test
    void theClosedPageOffersAnEventThatStillTakesApplications() {
        applicant.clock.set("2017-04-20T09:00:00+02:00");

        assertThat(applicant.open(APPLY).select("a[href$=/events/thematic-1]")).isNotEmpty();
        assertThat(applicant.open(APPLY).text()).contains("not open yet").contains("1 August 2017");
    }
}
