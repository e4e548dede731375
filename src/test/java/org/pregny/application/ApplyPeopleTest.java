package org.pregny.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Browser.page;

import java.net.http.HttpResponse;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregny.Form;
import org.pregny.PregnyTest;
import org.springframework.beans.factory.annotation.Autowired;

/** People are added to the form and removed from it, from one to more than it takes (issue 2). */
@PregnyTest
class ApplyPeopleTest {

    @Autowired
    Applicant applicant;

    @Test
    void peopleAreAddedAndRemovedWithoutLosingTheOthers() {
        Form one = applicant.filled();
        Form two = Form.in(page(applicant.submit(one.press("add"))), "form#apply");
        two.set("representatives[1].nameOnId", "Bo Li").set("representatives[1].email", "bo@example.org");
        Form three = Form.in(page(applicant.submit(two.press("add"))), "form#apply");
        three.set("representatives[2].nameOnId", "Chidi Obi");
        Document without = page(applicant.submit(three.press("remove-1")));
        Form left = Form.in(without, "form#apply");

        assertThat(without.select("h3")).hasSize(2);
        assertThat(left.value("representatives[0].nameOnId")).isEqualTo("Amina Otieno");
        assertThat(left.value("representatives[1].nameOnId")).isEqualTo("Chidi Obi");
        assertThat(left.value("submissionKey")).isEqualTo(one.value("submissionKey"));
        assertThat(applicant.applications()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"remove-0", "remove-7", "remove-", "remove-99999999999", "remove--1", "nonsense"})
    void theLastPersonStaysAndAnUnknownButtonDoesNoHarm(String button) {
        HttpResponse<String> response =
                applicant.submit(applicant.filled().set("contactName", "").press(button));

        assertThat(response.statusCode()).isIn(200, 422);
        assertThat(Form.in(page(response), "form#apply").value("representatives[0].nameOnId"))
                .isEqualTo("Amina Otieno");
    }

    @Test
    void twoHundredPeopleAtOnceAreOneFaultAndAllStayInTheForm() {
        Form form = applicant.filled();
        for (int i = 1; i < 200; i++) {
            String at = "representatives[" + i + "].";
            form.set(at + "nameOnId", "Person " + i)
                    .set(at + "nameToPrint", "")
                    .set(at + "email", "p" + i + "@example.org")
                    .set(at + "documentType", "PASSPORT")
                    .set(at + "documentLastFour", "12AB")
                    .set(at + "photo", "")
                    .attach(at + "photoFile", "", "application/octet-stream", new byte[0])
                    .set(at + "groundsPass", "no")
                    .set(at + "groundsPassStation", "")
                    .set(at + "groundsPassValidUntil", "");
        }
        HttpResponse<String> response = applicant.submit(form.press("submit"));
        Document shown = page(response);

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(shown.select(".govuk-error-summary li")).hasSize(1);
        assertThat(shown.select(".govuk-error-summary").text())
                .contains("at most 20")
                .contains("200");
        assertThat(shown.select("input[name$=nameOnId]")).hasSize(200);
        assertThat(Form.in(shown, "form#apply").value("representatives[199].nameOnId"))
                .isEqualTo("Person 199");
        assertThat(applicant.applications()).isZero();
    }

    @Test
    void fieldsOfAPersonBeyondTheLastDoNoHarm() {
        HttpResponse<String> response = applicant.submit(applicant
                .filled()
                .set("representatives[2].nameOnId", "Chidi Obi")
                .press("submit"));
        Form shown = Form.in(page(response), "form#apply");

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(shown.value("representatives[0].nameOnId")).isEqualTo("Amina Otieno");
        assertThat(shown.value("representatives[1].nameOnId")).isEmpty();
        assertThat(shown.value("representatives[2].nameOnId")).isEqualTo("Chidi Obi");
    }
}
