package org.pregny.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.anApplication;
import static org.pregny.Browser.location;
import static org.pregny.Browser.page;

import java.net.http.HttpResponse;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.pregny.Browser;
import org.pregny.Form;
import org.pregny.LittleClamd;
import org.pregny.PortalWalk;
import org.pregny.PregnyTest;
import org.pregny.application.CanonicalForm;
import org.pregny.application.Pictures;
import org.pregny.document.Specimens;
import org.springframework.beans.factory.annotation.Autowired;

/** The documents of an application on their way from the applicant to the reviewer (issue 4). */
@PregnyTest
class PortalDocumentsTest extends DocumentWalk {

    @Test
    void aDocumentGoesFromTheTaskToTheReceiptTheReviewerAndBackToItsApplicant() {
        byte[] letter = Specimens.pdf(1);
        String sha256 = CanonicalForm.sha256(letter);
        ready();
        assertThat(walk.page("").selectFirst("#task-documents").text()).isEqualTo("Optional");
        assertThat(location(send("BASIS_PROOF", "رسالة/قرار.pdf", letter))).endsWith("/documents?added");
        assertThat(location(send("OTHER", "photo.jpeg", Pictures.jpeg(40, 50)))).endsWith("?added");
        assertThat(walk.page("").selectFirst("#task-documents").text()).isEqualTo("Completed");
        assertThat(walk.page("/check").text()).contains("Proof of the basis", "قرار.pdf", "photo.jpeg");
        HttpResponse<String> receipt = walk.submit();
        assertThat(page(receipt).text()).contains("قرار.pdf", sha256);
        String status = PortalWalk.statusIn(receipt);

        Browser reviewer = reviewer();
        Document shown = reviewer.open(task(status));
        String path = shown.selectFirst("a[href*=/documents/]:contains(قرار)").attr("href");
        HttpResponse<byte[]> opened = reviewer.fetch(path);
        assertThat(opened.body()).isEqualTo(letter);
        assertThat(header(opened, "Content-Type")).isEqualTo("application/pdf");
        assertThat(header(opened, "Content-Disposition"))
                .startsWith("attachment")
                .contains("filename*=UTF-8''%D9%82%D8%B1%D8%A7%D8%B1.pdf");
        assertThat(header(opened, "Content-Security-Policy")).contains("default-src 'none'", "sandbox");
        assertThat(header(opened, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(opened, "Cache-Control")).contains("no-store");
        assertThat(opened.headers().allValues("Content-Security-Policy")).hasSize(1);
        String picture =
                shown.selectFirst("a[href*=/documents/]:contains(photo)").attr("href");
        assertThat(header(reviewer.fetch(picture), "Content-Disposition")).startsWith("inline");
        assertThat(reads(path)).isEqualTo(1);
        assertThat(walk.browser.get(path).statusCode()).isIn(302, 404);

        Document own =
                walk.open(walk.open(status).selectFirst("a[href$=/documents]").attr("href"));
        assertThat(own.text()).contains(sha256);
        assertThat(walk.browser
                        .fetch(own.selectFirst("a[download]").attr("href"))
                        .body())
                .isEqualTo(letter);
        assertThat(reads(path)).isEqualTo(2);
        String received =
                walk.open(status + "/receipts").selectFirst("a[download]").attr("href");
        assertThat(walk.browser.get(received).body())
                .contains("{\"kind\":\"BASIS_PROOF\",\"sha256\":\"" + sha256 + "\"}")
                .doesNotContain("\"draft\"");
    }

    @Test
    void whatIsRefusedSaysWhyBesideItsFieldAndWhatWasTakenBeforeStays() {
        walk.begin();
        send("OTHER", "first.pdf", Specimens.pdf(2));
        refused(send("OTHER", "empty.pdf", new byte[0]), "file is empty");
        refused(send("OTHER", "me.pdf", "<svg onload=1>".getBytes()), "not a PDF, JPEG or PNG");
        refused(send("OTHER", "me.pdf", new byte[5 * 1024 * 1024 + 1]), "larger than 5 MB");
        refused(send("OTHER", "eicar.pdf", eicar()), "harmful software");
        byte[] found = Specimens.jpegSaying(LittleClamd.HARMFUL);
        refused(send("OTHER", "found.jpg", found), "harmful software");
        refused(send("", "second.pdf", Specimens.pdf(3)), "Choose what the document shows");
        HttpResponse<String> none = walk.browser.submit(upload().set("kind", "OTHER"));
        refused(none, "Choose a file");

        assertThat(page(none).selectFirst("#kind-OTHER").hasAttr("checked")).isTrue();
        assertThat(page(none).select(".govuk-error-summary a[href=#file]")).hasSize(1);
        assertThat(walk.page(DOCUMENTS).select("#documents bdi").eachText()).containsExactly("first.pdf");
    }

    @Test
    void aFileBeyondAllBoundsIsAnsweredInWordsAndTheLineHolds() {
        walk.begin();
        send("OTHER", "first.pdf", Specimens.pdf(4));
        HttpResponse<String> beyond = send("OTHER", "large.pdf", new byte[50 * 1024 * 1024]);

        assertThat(beyond.statusCode()).isEqualTo(413);
        assertThat(page(beyond).select("h1")).hasSize(1);
        assertThat(page(beyond).text()).contains("too large");
        assertThat(walk.page(DOCUMENTS).select("#documents bdi").eachText()).containsExactly("first.pdf");
    }

    @Test
    void aDocumentIsRemovedAndTheSameFileSentTwiceIsThereOnce() {
        walk.begin();
        byte[] same = Specimens.pdf(5);
        send("OTHER", "first.pdf", same);
        send("OTHER", "again.pdf", same);
        send("SUPPORT_LETTER", "second.pdf", Specimens.pdf(6));
        assertThat(walk.page(DOCUMENTS).select("#documents bdi").eachText()).hasSize(2);
        Form remove = Form.in(walk.page(DOCUMENTS), "form[action$=/remove]");
        walk.browser.send(remove);
        walk.browser.send(remove);

        assertThat(walk.page(DOCUMENTS).select("#documents bdi").eachText()).containsExactly("second.pdf");
        assertThat(rows(walk)).isEqualTo(1);
    }

    @Test
    void nobodySubmitsOrRemovesOrReadsAnotherApplicationsDocument(@Autowired PortalWalk thief) {
        walk.begin();
        send("OTHER", "mine.pdf", Specimens.pdf(7));
        String mine = document(walk);
        Form remove = Form.in(walk.page(DOCUMENTS), "form[action$=/remove]");
        thief.begin();
        thief.confirm();
        thief.answer(anApplication().build());
        Form theirs = Form.in(thief.page(DOCUMENTS), "form#upload");
        String csrf = "_csrf=" + theirs.value("_csrf");
        String type = "application/x-www-form-urlencoded";
        assertThat(thief.browser.post(remove.action(), type, csrf).statusCode()).isEqualTo(404);
        thief.browser.post("/en" + thief.draftPath() + "/documents/" + mine + "/remove", type, csrf);
        name(thief, mine);
        assertThat(thief.browser
                        .get("/en" + thief.draftPath() + "/check")
                        .headers()
                        .firstValue("Location"))
                .isPresent();
        thief.page(DOCUMENTS);
        String status = PortalWalk.statusIn(thief.submit());

        assertThat(thief.browser.get(status + "/documents/" + mine).statusCode())
                .isEqualTo(404);
        assertThat(reviewer().get("/en/documents/" + mine).statusCode()).isEqualTo(404);
        assertThat(rows(walk)).isEqualTo(1);
    }

    @Test
    void whatIsAskedForAfterwardsIsAddedOnTheStatusPageWithAReceiptUntilADecisionIsTaken() {
        ready();
        String status = PortalWalk.statusIn(walk.submit());
        Document page = walk.open(status + "/documents");
        byte[] letter = Specimens.pdf(9);
        Form form = Form.in(page, "form#upload")
                .set("kind", "SUPPORT_LETTER")
                .attach("file", "later.pdf", "application/pdf", letter);
        refused(walk.browser.submit(Form.in(page, "form#upload").set("kind", "OTHER")), "Choose a file");
        assertThat(location(walk.browser.submit(form))).endsWith("?added");
        assertThat(location(walk.browser.submit(form))).endsWith("?added");

        assertThat(walk.open(status + "/documents").text()).contains("later.pdf", CanonicalForm.sha256(letter));
        assertThat(walk.open(status + "/receipts").select("section")).hasSize(2);
        assertThat(reviewer().open(task(status)).text()).contains("later.pdf", "Letter of support");
        jdbc.sql("update application set state = 'DECIDED' where contact_email = :email")
                .param("email", walk.email)
                .update();
        assertThat(walk.open(status + "/documents").select("form#upload")).isEmpty();
        Form late = form.attach("file", "late.pdf", "application/pdf", Specimens.pdf(10));
        assertThat(walk.browser.submit(late).statusCode()).isEqualTo(409);
    }

    @Test
    void whoLostTheSessionChoosesTheFileOnceMoreAndLosesNothingElse() {
        walk.begin();
        Form form = upload().set("kind", "OTHER").attach("file", "a.pdf", "application/pdf", Specimens.pdf(8));
        Browser stranger = walk.anotherBrowser();
        Document start = stranger.open("/en/portal/sign-in");
        form.set("_csrf", Form.in(start, "form#sign-in").value("_csrf"));

        assertThat(stranger.submit(form).statusCode()).isEqualTo(401);
        assertThat(rows(walk)).isZero();
    }
}
