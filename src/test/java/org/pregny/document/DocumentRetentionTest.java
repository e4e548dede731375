package org.pregny.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pregny.Form;
import org.pregny.PortalWalk;
import org.pregny.PregnyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Documents that nobody submitted go with their draft, a month after they came. */
@PregnyTest
class DocumentRetentionTest {

    @Autowired
    PortalWalk walk;

    @Autowired
    DocumentRetention retention;

    @Autowired
    DocumentStore store;

    @Autowired
    JdbcClient jdbc;

    @Test
    void anOldDocumentStaysWhileItsDraftIsWorkedOnAndGoesWhenItHasLapsed() {
        UUID draft = draftWithADocument();
        later(Duration.ofDays(31));
        retention.forgetUnsubmitted();
        assertThat(store.ofDraft(draft)).hasSize(1);

        UUID id = store.ofDraft(draft).getFirst().id();
        state(draft, "LAPSED");
        retention.forgetUnsubmitted();
        assertThat(store.ofDraft(draft)).isEmpty();
        assertThat(store.sealed(id)).isEmpty();
    }

    @Test
    void aYoungOneStaysForADeadlineMayBeMoved() {
        UUID draft = draftWithADocument();
        state(draft, "LAPSED");
        later(Duration.ofDays(29));
        retention.forgetUnsubmitted();

        assertThat(store.ofDraft(draft)).hasSize(1);
    }

    @Test
    void whatLiesInTheDatabaseCannotBeReadThere() {
        UUID draft = draftWithADocument();
        byte[] sealed = store.sealed(store.ofDraft(draft).getFirst().id()).orElseThrow();

        assertThat(new String(sealed, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("PDF");
    }

    private UUID draftWithADocument() {
        walk.begin();
        Form upload = Form.in(walk.page("/documents"), "form#upload")
                .set("kind", "OTHER")
                .attach("file", "a.pdf", "application/pdf", Specimens.pdf(11));
        walk.browser.submit(upload);
        return UUID.fromString(walk.draftPath().replaceAll(".*/", ""));
    }

    private void state(UUID draft, String state) {
        jdbc.sql("update portal_draft set state = :state where id = :id")
                .param("state", state)
                .param("id", draft)
                .update();
    }

    private void later(Duration wait) {
        walk.clock.set(walk.clock.instant().plus(wait));
    }
}
