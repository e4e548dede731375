package org.pregny.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Browser.location;
import static org.pregny.Browser.page;
import static org.pregny.application.Applicant.APPLY;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.pregny.Form;
import org.pregny.PregnyTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A form that is sent leads to one application, however often it is sent (issue 2). */
@PregnyTest
class ApplySubmissionTest {

    @Autowired
    Applicant applicant;

    @Test
    void aFilledFormLeadsToItsStatusPageThatSaysWhoActsNextAndByWhen() {
        HttpResponse<String> response = applicant.submit(applicant.filled().press("submit"));
        Document status = applicant.open(location(response));

        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(location(response)).contains("/en/applications/");
        assertThat(status.text())
                .contains("We have received your application")
                .contains("A reviewer acts next")
                .contains("28 August 2017")
                .contains("Pamoja Migrants Network");
        assertThat(applicant.applications()).isEqualTo(1);
        assertThat(applicant.letter("applicationReceived").select("a[href*=/applications/]"))
                .isNotEmpty();
    }

    @Test
    void aSecondClickOnSubmitMakesNoSecondApplication() {
        Form form = applicant.filled().press("submit");
        String first = location(applicant.submit(form));
        HttpResponse<String> second = applicant.submit(form);

        assertThat(second.statusCode()).isEqualTo(302);
        assertThat(location(second)).isEqualTo(first);
        assertThat(applicant.applications()).isEqualTo(1);
        assertThat(applicant.letters("applicationReceived")).isEqualTo(1);
    }

    @Test
    void aSecondClickWithAPhotoMakesNoSecondApplicationEither() {
        Form form = applicant
                .filled()
                .attach("representatives[0].photoFile", "me.jpg", "image/jpeg", Pictures.jpeg(400, 500))
                .press("submit");
        String first = location(applicant.submit(form));
        HttpResponse<String> second = applicant.submit(form);

        assertThat(second.statusCode()).isEqualTo(302);
        assertThat(location(second)).isEqualTo(first);
        assertThat(applicant.applications()).isEqualTo(1);
    }

    @Test
    void tenImpatientClicksAtOnceMakeOneApplication() throws Exception {
        Form form = applicant.filled().press("submit");
        List<Callable<String>> clicks = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            clicks.add(() -> location(applicant.submit(form)));
        }
        List<String> pages = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(10)) {
            for (Future<String> page : threads.invokeAll(clicks)) {
                pages.add(page.get());
            }
        }

        assertThat(pages).doesNotContainNull();
        assertThat(pages.stream().distinct()).hasSize(1);
        assertThat(applicant.applications()).isEqualTo(1);
    }

    @Test
    void theSameFormWithOtherContentIsNotTakenForTheFirst() {
        Form form = applicant.filled().press("submit");
        applicant.submit(form);
        HttpResponse<String> other = applicant.submit(form.set("representatives[0].nameOnId", "Somebody Else"));
        Document shown = page(other);

        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(shown.text()).contains("that application was received").contains("submit again");
        assertThat(Form.in(shown, "form#apply").value("representatives[0].nameOnId"))
                .isEqualTo("Somebody Else");
        assertThat(applicant.applications()).isEqualTo(1);
        assertThat(applicant
                        .submit(Form.in(shown, "form#apply").press("submit"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(applicant.applications()).isEqualTo(2);
    }

    @Test
    void aFormThatWasNotSentAsOneIsRefusedWithoutAnInnerError() {
        Form form = applicant.filled().press("submit");
        int status = applicant
                .browser
                .post(APPLY, "application/x-www-form-urlencoded", form.urlEncoded())
                .statusCode();

        assertThat(status).isBetween(400, 499);
        assertThat(applicant
                        .submit(applicant.filled().without("submissionKey").press("submit"))
                        .statusCode())
                .isBetween(400, 499);
    }
}
