package org.pregny.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.application.ApplicationJson.application;
import static org.pregny.application.ApplicationJson.assertProblem;
import static org.pregny.application.ApplicationJson.json;
import static org.pregny.application.ApplicationJson.person;
import static org.pregny.application.ApplicationJson.pointers;
import static org.pregny.application.ApplicationJson.set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pregny.PregnyTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Every field that may be missing, too long or too many is named, all at once (issue 2). */
@PregnyTest
class ApplicationFieldsTest {

    @Autowired
    Sender sender;

    @Test
    void everyMissingFieldIsNamedAtOnce() {
        ObjectNode body = application();
        body.remove(List.of("contactName", "contactEmail", "organisation"));
        body.set(
                "representatives", ApplicationJson.JSON.createArrayNode().add(ApplicationJson.JSON.createObjectNode()));
        HttpResponse<String> response = sender.submit(body);

        assertProblem(response, 422, "application.faulty");
        assertThat(pointers(response))
                .containsExactlyInAnyOrder(
                        "/contactName",
                        "/contactEmail",
                        "/organisation/name",
                        "/organisation/country",
                        "/organisation/category",
                        "/organisation/basis",
                        "/representatives/0/nameOnId",
                        "/representatives/0/email",
                        "/representatives/0/documentType",
                        "/representatives/0/documentLastFour");
    }

    @Test
    void everyFaultHasAPointerACodeAndWordsInTheLanguageOfTheReader() {
        ObjectNode body = application();
        body.put("contactEmail", "nobody");
        HttpResponse<String> english = sender.submit(body);
        HttpResponse<String> french = sender.client.postJson(
                Sender.APPLICATIONS, body.toString(), "Idempotency-Key", "fr", "Accept-Language", "fr-CH, en;q=0.5");
        JsonNode fault = json(english).get("errors").get(0);

        assertThat(fault.get("pointer").asText()).isEqualTo("/contactEmail");
        assertThat(fault.get("code").asText()).isEqualTo("application.fault.email");
        assertThat(fault.get("detail").asText()).startsWith("Enter an e-mail address");
        assertThat(json(english).get("title").asText()).isNotEmpty();
        assertThat(json(french).get("errors").get(0).get("detail").asText())
                .isNotEmpty()
                .doesNotStartWith("Enter");
    }

    @Test
    void nobodyNamedIsOneFault() {
        ObjectNode body = application();
        body.set("representatives", ApplicationJson.JSON.createArrayNode());

        assertThat(pointers(sender.submit(body))).containsExactly("/representatives");
        body.remove("representatives");
        assertThat(pointers(sender.submit(body))).containsExactly("/representatives");
    }

    @ParameterizedTest
    @CsvSource({
        "/contactName,121",
        "/contactEmail,260",
        "/organisation/name,301",
        "/organisation/reference,61",
        "/organisation/country,3000",
        "/organisation/category,3000",
        "/organisation/basis,3000",
        "/representatives/0/nameOnId,121",
        "/representatives/0/nameToPrint,121",
        "/representatives/0/email,260",
        "/representatives/0/documentType,3000",
        "/representatives/0/documentLastFour,5"
    })
    void anOverlongFieldIsNamed(String pointer, int length) {
        ObjectNode body = application();
        String text = pointer.toLowerCase().contains("email") ? "a@" + "b".repeat(length) + ".org" : "A".repeat(length);
        set(body, pointer, text);

        assertThat(pointers(sender.submit(body))).containsExactly(pointer);
        assertThat(sender.applicationsOf(body)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "/contactName,120",
        "/organisation/name,300",
        "/organisation/reference,60",
        "/representatives/0/nameOnId,120",
        "/representatives/0/nameToPrint,120"
    })
    void theLongestAllowedFieldIsTaken(String pointer, int length) {
        ObjectNode body = application();
        set(body, pointer, "Ä".repeat(length));

        assertThat(sender.submit(body).statusCode()).isEqualTo(201);
    }

    @Test
    void twoHundredRepresentativesAreOneFault() {
        ObjectNode body = application();
        ArrayNode people = body.putArray("representatives");
        for (int i = 0; i < 200; i++) {
            people.add(person("Person " + i));
        }
        HttpResponse<String> response = sender.submit(body);

        assertThat(pointers(response)).containsExactly("/representatives");
        assertThat(json(response).get("errors").get(0).get("detail").asText())
                .contains("20")
                .contains("200");
    }
}
