package org.pregny.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.application.ApplicationJson.application;
import static org.pregny.application.ApplicationJson.contact;
import static org.pregny.application.ApplicationJson.json;
import static org.pregny.application.ApplicationJson.person;
import static org.pregny.application.ApplicationJson.pointers;
import static org.pregny.application.ApplicationJson.set;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregny.Mails;
import org.pregny.PregnyTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What looks like code is text, or a fault, and never run (issue 2). */
@PregnyTest
class ApplicationInjectionTest {

    @Autowired
    Sender sender;

    @Autowired
    Mails mails;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "${7*7}",
                "*{7*7} #{7*7} @{7*7} ~{7*7} [[${7*7}]]",
                "__${7*7}__",
                "x' or '1'='1",
                "x\"><img src=a onerror=alert(1)>",
                "{{7*7}} <%= 7*7 %>",
                "a &amp; b &lt;",
                "\\u003cscript\\u003e",
                "=cmd|'/c calc'!A1"
            })
    void whatLooksLikeCodeIsKeptLiterallyAndNeverRun(String code) {
        String text = "Ana " + code;
        ObjectNode body = application();
        body.put("contactName", text);
        body.withObject("organisation")
                .put("name", text)
                .put("reference", text.substring(0, Math.min(60, text.length())));
        person(body, 0).put("nameOnId", text).put("nameToPrint", text);
        HttpResponse<String> response = sender.submit(body);
        String html =
                sender.client.get(json(response).get("statusPage").asText()).body();
        Document letter = mails.html("applicationReceived", contact(body));

        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(sender.storedPerson("name_on_id", response)).isEqualTo(text);
        assertThat(sender.stored("contact_name", response)).isEqualTo(text);
        assertThat(html)
                .doesNotContain("<script>alert")
                .doesNotContain("<img src=a")
                .doesNotContain(">49<");
        assertThat(org.jsoup.Jsoup.parse(html).text()).contains(text);
        assertThat(letter.select("script, img[onerror]")).isEmpty();
        assertThat(letter.text()).contains(text);
    }

    @Test
    void whatLooksLikeCodeInAFieldOfCodesIsNamedWithoutBeingEchoed() {
        ObjectNode body = application();
        for (String pointer : List.of(
                "/contactEmail",
                "/organisation/country",
                "/organisation/category",
                "/organisation/basis",
                "/representatives/0/email",
                "/representatives/0/documentType",
                "/representatives/0/documentLastFour")) {
            set(body, pointer, "<script>${7*7}");
        }
        HttpResponse<String> response = sender.submit(body);

        assertThat(pointers(response)).hasSize(7);
        assertThat(response.body()).doesNotContain("<script>").doesNotContain("49");
    }
}
