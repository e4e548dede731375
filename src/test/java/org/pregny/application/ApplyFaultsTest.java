package org.pregny.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Browser.page;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.pregny.Form;
import org.pregny.PregnyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A fault is named beside its field, and nothing typed or chosen is lost (issue 2). */
@PregnyTest
class ApplyFaultsTest {

    @Autowired
    Applicant applicant;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aFaultKeepsEverythingThatWasTypedThePhotoToo() {
        Form form = applicant
                .filled()
                .set("contactName", "")
                .set("organisation.reference", "E/2017/45 <b>&amp;</b> \"quoted\"")
                .set("representatives[0].nameToPrint", "أمينة")
                .set("representatives[0].groundsPass", "yes")
                .set("representatives[0].groundsPassStation", "VIENNA")
                .set("representatives[0].groundsPassValidUntil", "2017-02-30")
                .attach("representatives[0].photoFile", "me.png", "image/png", Pictures.png(400, 500))
                .press("submit");
        HttpResponse<String> response = applicant.submit(form);
        Document shown = page(response);
        Form again = Form.in(shown, "form#apply");

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(shown.select(".govuk-error-summary a[href=#contactName]")).hasSize(1);
        assertThat(shown.select(".govuk-error-summary a[href=#representatives-0-groundsPassValidUntil]"))
                .hasSize(1);
        assertThat(shown.select("#contactName, #representatives-0-groundsPassValidUntil"))
                .hasSize(2);
        for (String field : form.fields()) {
            if (!List.of("action", "_csrf", "representatives[0].photo").contains(field)) {
                assertThat(again.value(field)).as(field).isEqualTo(form.value(field));
            }
        }
        String photo = again.value("representatives[0].photo");
        assertThat(UUID.fromString(photo)).isNotNull();

        again.set("contactName", "Wanjiru Kamau")
                .set("representatives[0].groundsPassValidUntil", "2017-12-31")
                .press("submit");
        assertThat(applicant.submit(again).statusCode()).isEqualTo(302);
        assertThat(jdbc.sql("select count(*) from representative where photo_id = :photo")
                        .param("photo", UUID.fromString(photo))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aPhotoThatIsNoPictureIsNamedBesideItsFieldAndTheRestIsKept() {
        Form form = applicant
                .filled()
                .attach("representatives[0].photoFile", "me.jpg", "image/jpeg", "not a picture".getBytes())
                .press("submit");
        Document shown = page(applicant.submit(form));

        assertThat(shown.select(".govuk-error-summary").text())
                .contains("Person 1")
                .contains("not a JPEG or PNG");
        assertThat(Form.in(shown, "form#apply").value("representatives[0].nameOnId"))
                .isEqualTo("Amina Otieno");
        assertThat(applicant.applications()).isZero();
    }

    @Test
    void aPhotoOverFiveMegabytesIsNamedAndTheRestIsKept() {
        Form form = applicant
                .filled()
                .attach("representatives[0].photoFile", "me.jpg", "image/jpeg", Pictures.tooLarge())
                .press("submit");
        HttpResponse<String> response = applicant.submit(form);

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(page(response).select(".govuk-error-summary").text()).contains("larger than 5 MB");
        assertThat(Form.in(page(response), "form#apply").value("contactEmail")).isEqualTo(applicant.contact);
    }

    @Test
    void filesBeyondAllBoundsAreTooLargeAndTheReaderIsToldSo() {
        Form form = applicant
                .filled()
                .attach("representatives[0].photoFile", "me.jpg", "image/jpeg", new byte[21 * 1024 * 1024])
                .press("submit");
        HttpResponse<String> response = applicant.submit(form);

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(page(response).text()).contains("too large");
    }
}
