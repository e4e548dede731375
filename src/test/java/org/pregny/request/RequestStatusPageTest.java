package org.pregny.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pregny.Browser;
import org.pregny.Form;
import org.pregny.application.CanonicalForm;
import org.pregny.application.ProofOfReceipt;
import org.pregny.document.Specimens;
import org.pregny.kernel.Language;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page where a request stands, behind its private link. */
class RequestStatusPageTest extends RequestStories {

    @LocalServerPort
    int port;

    private Browser browser;

    @BeforeEach
    void openABrowser() {
        browser = new Browser(port);
    }

    @ParameterizedTest
    @EnumSource
    void itSaysInEveryLanguageWhereTheRequestStandsAndNeverWhoOfTheOfficersDidWhat(Language language) {
        AccreditationRequest request = tale.recommended(tale.aRequest(round));

        Document page = browser.open("/" + language.tag() + path(request));

        assertThat(page.text()).contains(request.number(), request.organisationName());
        assertThat(page.text()).doesNotContain("screener", "PRE_APPROVED", "??", "${", "{0}");
        assertThat(page.select(".pg-timeline li")).hasSize(3);
    }

    @Test
    void aPreApprovalIsNotToldOutside() {
        AccreditationRequest request = tale.aRequest(round);
        String before = browser.open("/en" + path(request)).select("#state").text();

        tale.screened(request);

        assertThat(browser.open("/en" + path(request)).select("#state").text()).isEqualTo(before);
    }

    @Test
    void aQuestionIsAnsweredWithADocumentAndWords() {
        AccreditationRequest request = tale.asked(tale.aRequest(round));
        Document page = browser.open("/en" + path(request));
        assertThat(page.text()).contains("Who funds you?");
        HttpResponse<String> empty = browser.send(Form.in(page, "form#answering"));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(Browser.page(empty).select("#answer-error")).isNotEmpty();

        browser.submit(Form.in(page, "form#upload").attach("file", "budget.pdf", "application/pdf", Specimens.pdf(9)));
        browser.send(Form.in(page, "form#answering").set("answer", "Our members do."));

        RequestFile file = tale.desk.file(request.id());
        assertThat(file.request().state()).isEqualTo(RequestState.SCREENING);
        assertThat(file.inquiries().getFirst().answer()).isEqualTo("Our members do.");
        assertThat(file.papers()).extracting(RequestPaper::wanted).contains(RequestPaper.FURTHER);
        HttpResponse<String> again =
                browser.send(Form.in(page, "form#answering").set("answer", "Once more."));
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(Browser.page(again).select("#error-summary")).isNotEmpty();
    }

    @Test
    void aReceiptHoldsByteByByteWhatWasReceived() {
        AccreditationRequest request = tale.aRequest(round);
        ProofOfReceipt proof = receipts.about(request.id().uuid()).getFirst();
        String file = browser.open("/en" + path(request)).select("#receipts a").attr("href");

        byte[] bytes = browser.fetch(file).body();

        assertThat(CanonicalForm.sha256(bytes)).isEqualTo(proof.sha256());
        assertThat(new String(bytes, StandardCharsets.UTF_8)).contains(request.organisationName(), round.code());
    }

    @Test
    void aRequestIsWithdrawnByAButtonThatSaysWhatFollows() {
        AccreditationRequest request = tale.aRequest(round);
        Document ask = browser.open("/en" + path(request) + "/withdrawal");

        HttpResponse<String> done = browser.send(Form.in(ask, "form#withdraw"));

        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(now(request).state()).isEqualTo(RequestState.WITHDRAWN);
        assertThat(Browser.page(done).select("a[href$=/withdrawal]")).isEmpty();
    }

    @Test
    void aRefusalSaysWhyAndAsksOnceForAnotherLook() {
        AccreditationRequest request = tale.refused(tale.aRequest(round), RequestReason.INCOMPLETE);
        Document page = browser.open("/en" + path(request));
        assertThat(page.select("#reason").text()).isEqualTo("The request is incomplete.");
        assertThat(page.text()).contains("Please see our note.");
        Form form = Form.in(page, "form#reconsidering");
        HttpResponse<String> tooLong = browser.send(form.set("words", "w".repeat(2001)));
        assertThat(tooLong.statusCode()).isEqualTo(422);
        assertThat(Browser.page(tooLong).select("textarea[name=words]").val()).hasSize(2001);

        Document asked = Browser.page(browser.send(form.set("words", "Look at page two.")));

        assertThat(asked.select("form#reconsidering")).isEmpty();
        assertThat(tale.open(request.id())).containsExactly("reconsiderRequest");
        assertThat(browser.send(form).statusCode()).isEqualTo(409);
    }

    @Test
    void whoeverWasMergedFollowsTheRequestThatStandsAndLearnsNothingOfItsSender() {
        AccreditationRequest standing = tale.aRequest(round);
        AccreditationRequest merged = tale.aRequest(round);
        tale.course.merged(merged.id(), standing.id(), RequestStory.ANA);
        tale.recommended(standing);

        String text = browser.open("/en" + path(merged)).select("#state").text();

        assertThat(text).contains("Recommended, for the next list");
        assertThat(text).doesNotContain(standing.number(), standing.email(), standing.organisationName());
    }

    @Test
    void aGuessedOrAlteredLinkLeadsNowhereAndNoOtherRequestsDocumentIsThere() {
        AccreditationRequest request = tale.aRequest(round);
        AccreditationRequest other = tale.aRequest(round);
        var paper = tale.desk.file(other.id()).papers().getFirst().document().id();
        String key = tale.desk.accessKey(request.id());

        assertThat(browser.get("/en/requests/" + key.substring(1) + "A").statusCode())
                .isEqualTo(404);
        assertThat(browser.get("/en/requests/" + key + "/documents/" + paper).statusCode())
                .isEqualTo(404);
        assertThat(browser.get("/en/requests/" + tale.desk.accessKey(other.id()) + "/documents/" + paper)
                        .statusCode())
                .isEqualTo(200);
    }

    private String path(AccreditationRequest request) {
        return "/requests/" + tale.desk.accessKey(request.id());
    }
}
