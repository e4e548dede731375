package org.pregny.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.pregny.Browser;
import org.pregny.Form;
import org.pregny.LittleClamd;
import org.pregny.LittleClamd.Mood;
import org.pregny.PortalWalk;
import org.pregny.PregnyTest;
import org.pregny.document.Specimens;
import org.pregny.kernel.Actor;
import org.pregny.site.TestStaff;

/** What becomes of documents that no scanner has seen, and of what it finds harmful. */
@PregnyTest
class PortalDocumentScanTest extends DocumentWalk {

    @Test
    void tenWindowsAtOnceAddNoMoreThanTenAndLoseNone() throws Exception {
        walk.begin();
        List<Form> windows = java.util.stream.IntStream.range(0, 12)
                .mapToObj(i -> upload().set("kind", "OTHER")
                        .attach("file", i + ".pdf", "application/pdf", Specimens.pdf(100 + i)))
                .toList();
        List<Callable<HttpResponse<String>>> uploads = windows.stream()
                .<Callable<HttpResponse<String>>>map(window -> () -> walk.browser.submit(window))
                .toList();
        List<Integer> answers = new java.util.ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (Future<HttpResponse<String>> answer : threads.invokeAll(uploads)) {
                answers.add(answer.get().statusCode());
            }
        }

        assertThat(answers).containsOnly(302, 422);
        assertThat(answers.stream().filter(a -> a == 302)).hasSize(10);
        assertThat(rows(walk)).isEqualTo(10);
        assertThat(walk.page(DOCUMENTS).text()).contains("No more than 10 documents");
        assertThat(walk.page(DOCUMENTS).select("form#upload")).isEmpty();
    }

    @Test
    void whileTheScannerIsDownADocumentIsKeptBackAndScannedAgainByItself() {
        ready();
        LittleClamd.shared().mood = Mood.HANGS_UP;
        send("OTHER", "waits.jpg", Specimens.jpegSaying("harmless " + walk.email));
        assertThat(walk.page(DOCUMENTS).text()).contains("still to be scanned");
        String status = PortalWalk.statusIn(walk.submit());
        String path = "/en/documents/" + document(walk);
        Browser reviewer = reviewer();
        assertThat(reviewer.open(task(status)).select("a[href*=/documents/]")).isEmpty();
        assertThat(reviewer.get(path).statusCode()).isEqualTo(409);
        quarantine.scanDue();
        later(Duration.ofMinutes(2));
        quarantine.scanDue();
        assertThat(reviewer.get(path).statusCode()).isEqualTo(409);

        LittleClamd.shared().mood = Mood.WELL;
        later(Duration.ofMinutes(10));
        quarantine.scanDue();
        assertThat(reviewer.get(path).statusCode()).isEqualTo(200);
        assertThat(reviewer.open(task(status)).select("a[href*=/documents/]")).hasSize(1);
    }

    @Test
    void anOperatorHasAllThatWaitsScannedAtOnceAndWhatIsHarmfulIsDeleted() {
        ready();
        LittleClamd.shared().mood = Mood.HANGS_UP;
        send("OTHER", "bad.jpg", Specimens.jpegSaying(LittleClamd.HARMFUL + walk.email));
        String id = document(walk);
        String status = PortalWalk.statusIn(walk.submit());
        LittleClamd.shared().mood = Mood.WELL;
        staff.add("scan-operator", "OPERATOR");
        Browser operator = walk.anotherBrowser().signIn("scan-operator", TestStaff.PASSWORD);
        Document waiting = operator.open("/en/operations/documents");
        assertThat(waiting.text()).contains(id).doesNotContain("bad.jpg");
        operator.send(Form.in(waiting, "form#scan"));

        assertThat(operator.open("/en/operations/documents").text()).doesNotContain(id);
        assertThat(reviewer().open(task(status)).text()).contains("Harmful software found");
        assertThat(reviewer().get("/en/documents/" + id).statusCode()).isEqualTo(409);
        assertThat(walk.open(status + "/documents").text()).contains("Harmful software found");
        assertThat(jdbc.sql("select count(*) from document_content where document_id = :id")
                        .param("id", java.util.UUID.fromString(id))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aHarmfulDocumentFoundBeforeSubmittingMustBeRemovedFirst() {
        ready();
        LittleClamd.shared().mood = Mood.HANGS_UP;
        send("OTHER", "bad.jpg", Specimens.jpegSaying(LittleClamd.HARMFUL + walk.email));
        LittleClamd.shared().mood = Mood.WELL;
        quarantine.scanNow(Actor.SYSTEM);

        assertThat(walk.page("").selectFirst("#task-documents").text()).isEqualTo("Incomplete");
        assertThat(walk.page("").select("a[href$=/check]")).isEmpty();
        assertThat(walk.page(DOCUMENTS).text()).contains("so it was deleted");
        walk.browser.send(Form.in(walk.page(DOCUMENTS), "form[action$=/remove]"));
        assertThat(walk.page("").select("a[href$=/check]")).hasSize(1);
    }
}
