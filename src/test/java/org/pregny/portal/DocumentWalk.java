package org.pregny.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.anApplication;
import static org.pregny.Browser.page;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.pregny.Browser;
import org.pregny.Form;
import org.pregny.LittleClamd;
import org.pregny.LittleClamd.Mood;
import org.pregny.PortalWalk;
import org.pregny.document.Quarantine;
import org.pregny.process.Story;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An applicant with documents, a scanner with moods, and a reviewer who reads. */
class DocumentWalk {

    static final String DOCUMENTS = "/documents";

    @Autowired
    PortalWalk walk;

    @Autowired
    Story story;

    @Autowired
    TestStaff staff;

    @Autowired
    Quarantine quarantine;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void theScannerIsWellAgain() {
        LittleClamd.shared().mood = Mood.WELL;
    }

    void ready() {
        walk.begin();
        walk.confirm();
        walk.answer(anApplication().build());
    }

    Form upload() {
        return Form.in(walk.page(DOCUMENTS), "form#upload");
    }

    HttpResponse<String> send(String kind, String name, byte[] file) {
        Form form = upload().attach("file", name, "application/octet-stream", file);
        return walk.browser.submit(kind.isEmpty() ? form : form.set("kind", kind));
    }

    static void refused(HttpResponse<String> response, String words) {
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(page(response).selectFirst(".govuk-error-summary").text()).contains(words);
        assertThat(page(response).selectFirst(".govuk-error-message").text()).contains(words);
    }

    void later(Duration wait) {
        walk.clock.set(walk.clock.instant().plus(wait));
    }

    Browser reviewer() {
        staff.add("document-reviewer", "REVIEWER");
        return walk.anotherBrowser().signIn("document-reviewer", TestStaff.PASSWORD);
    }

    String task(String status) {
        String number = walk.open(status).selectFirst("h1 bdi").text();
        var application = story.applications.byNumber(number).getFirst().id();
        return "/en/review/" + story.task(application).id();
    }

    int reads(String path) {
        return jdbc.sql("select count(*) from audit_entry where action = 'document.opened' and subject_id = :id")
                .param("id", java.util.UUID.fromString(path.replaceAll(".*/", "")))
                .query(Integer.class)
                .single();
    }

    int rows(PortalWalk whose) {
        return jdbc.sql("select count(*) from document where draft_id = :draft")
                .param("draft", draft(whose))
                .query(Integer.class)
                .single();
    }

    String document(PortalWalk whose) {
        return jdbc.sql("select id from document where draft_id = :draft")
                .param("draft", draft(whose))
                .query(java.util.UUID.class)
                .single()
                .toString();
    }

    /** As somebody would who could write into the draft. */
    void name(PortalWalk whose, String document) {
        jdbc.sql("update portal_draft set content = replace(content, '\"texts\":{', :more) where id = :draft")
                .param("more", "\"texts\":{\"documents\":\"" + document + "\",")
                .param("draft", draft(whose))
                .update();
    }

    static java.util.UUID draft(PortalWalk whose) {
        return java.util.UUID.fromString(whose.draftPath().replaceAll(".*/", ""));
    }

    static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    static byte[] eicar() {
        return ("X5O!P%@AP[4\\PZX54(P^)7CC)7}" + "$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*")
                .getBytes(StandardCharsets.US_ASCII);
    }
}
