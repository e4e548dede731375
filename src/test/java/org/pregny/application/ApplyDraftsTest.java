package org.pregny.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Browser.location;
import static org.pregny.Browser.page;
import static org.pregny.application.Applicant.APPLY;

import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregny.Browser;
import org.pregny.Form;
import org.pregny.PregnyTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A draft is kept whole and comes back by its private link only (issue 2). */
@PregnyTest
class ApplyDraftsTest {

    @Autowired
    Applicant applicant;

    @Test
    void aSavedDraftComesBackWholeByTheLinkInTheLetter() {
        Form form = applicant
                .filled()
                .set("contactName", "")
                .set("representatives[0].documentLastFour", "too long")
                .set("representatives[0].nameToPrint", "أمينة ${7*7} <b>")
                .attach("representatives[0].photoFile", "me.jpg", "image/jpeg", Pictures.jpeg(400, 500));
        HttpResponse<String> saved = applicant.submit(form.press("save"));
        assertThat(saved.statusCode()).isEqualTo(200);
        assertThat(page(saved).text()).contains("Your draft is saved").contains(applicant.contact);

        Browser another = applicant.anotherBrowser();
        Document back = another.open(applicant.draftLink());
        Form again = Form.in(back, "form#apply");
        for (String field : form.fields()) {
            if (!List.of(
                            "action",
                            "_csrf",
                            "submissionKey",
                            "representatives[0].photo",
                            "representatives[0].documentLastFour")
                    .contains(field)) {
                assertThat(again.value(field)).as(field).isEqualTo(form.value(field));
            }
        }
        assertThat(again.value("representatives[0].documentLastFour")).isEqualToIgnoringCase("too long");
        assertThat(again.value("representatives[0].photo")).isNotEmpty();
        assertThat(applicant.applications()).isZero();

        again.set("contactName", "Wanjiru")
                .set("representatives[0].documentLastFour", "12AB")
                .press("submit");
        assertThat(another.submit(again).statusCode()).isEqualTo(302);
        assertThat(applicant.applications()).isEqualTo(1);
    }

    @Test
    void savingADraftAgainKeepsOneDraftAndSendsOneLetter() {
        applicant.submit(applicant.filled().press("save"));
        Form again = Form.in(applicant.open(applicant.draftLink()), "form#apply");
        applicant.submit(again.set("organisation.name", "Second thought").press("save"));

        assertThat(Form.in(applicant.open(applicant.draftLink()), "form#apply").value("organisation.name"))
                .isEqualTo("Second thought");
        assertThat(applicant.letters("draftSaved")).isEqualTo(1);
        assertThat(applicant.drafts()).isEqualTo(1);
    }

    @Test
    void aDraftNeedsOnlyAnAddressToComeBackTo() {
        Form form = Form.in(applicant.open(APPLY), "form#apply");
        HttpResponse<String> without = applicant.submit(form.press("save"));
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(page(without).select(".govuk-error-summary a[href=#contactEmail]"))
                .hasSize(1);

        form.set("contactEmail", applicant.contact).set("organisation.name", "x".repeat(5000));
        HttpResponse<String> with = applicant.submit(form.press("save"));
        assertThat(with.statusCode()).isEqualTo(200);
    }

    @Test
    void aDraftBeyondAllBoundsIsRefusedWithoutAnInnerError() {
        HttpResponse<String> response = applicant.submit(
                applicant.filled().set("organisation.name", "x".repeat(500_000)).press("save"));

        assertThat(response.statusCode()).isBetween(400, 499);
    }

    @ParameterizedTest
    @ValueSource(strings = {"guess", "", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "..%2F..", "%00"})
    void aGuessedDraftIsNotFound(String key) {
        assertThat(applicant.browser.get(APPLY + "?draft=" + key).statusCode()).isIn(404, 400);
    }

    @Test
    void theKeyOfADraftOpensNoApplicationAndTheOtherWayRound() {
        applicant.submit(applicant.filled().press("save"));
        String draft = applicant.draftLink().replaceAll(".*draft=", "");
        String application = location(applicant.submit(applicant.filled().press("submit")))
                .replaceAll(".*/applications/", "")
                .replaceAll("\\?.*", "");

        assertThat(applicant.browser.get("/en/applications/" + draft).statusCode())
                .isEqualTo(404);
        assertThat(applicant.browser.get(APPLY + "?draft=" + application).statusCode())
                .isEqualTo(404);
    }
}
