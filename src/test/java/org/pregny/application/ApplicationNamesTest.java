package org.pregny.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.application.ApplicationJson.application;
import static org.pregny.application.ApplicationJson.id;
import static org.pregny.application.ApplicationJson.json;
import static org.pregny.application.ApplicationJson.person;
import static org.pregny.application.ApplicationJson.pointers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.text.Normalizer;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregny.Browser;
import org.pregny.PregnyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A name in any script survives, and what nobody can see does not (issue 2). */
@PregnyTest
class ApplicationNamesTest {

    @Autowired
    Sender sender;

    @Autowired
    JdbcClient jdbc;

    @Test
    void invisibleCharactersAreStrippedAndNotStored() {
        ObjectNode body = application();
        body.put("contactName", "  Wanjiru\u200B\u0000 \u202EKamau\uFEFF ");
        body.withObject("organisation").put("name", "Pamoja\u00AD\u00A0\u00A0Network\r\n");
        person(body, 0).put("nameOnId", "Amina\u2066\t Otieno\u0007");
        HttpResponse<String> response = sender.submit(body);

        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(sender.stored("contact_name", response)).isEqualTo("Wanjiru Kamau");
        assertThat(sender.storedPerson("name_on_id", response)).isEqualTo("Amina Otieno");
        assertThat(jdbc.sql("select o.name from organisation o join application a on a.organisation_id = o.id"
                                + " where a.id = :id")
                        .param("id", id(response))
                        .query(String.class)
                        .single())
                .isEqualTo("Pamoja Network");
    }

    @Test
    void aNameOfNothingVisibleIsMissing() {
        ObjectNode body = application();
        person(body, 0).put("nameOnId", "\u200B \uFEFF\u202E");

        assertThat(pointers(sender.submit(body))).contains("/representatives/0/nameOnId");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "فاطمة الزهراء بنت محمّد",
                "علی\u200Cرضا",
                "李小龍",
                "𠮷野家 太郎",
                "Жанна Щербакова-Ёлкина",
                "Nguyễn Thị Minh Khai",
                "Kārlis Kārkliņš",
                "O’Brien-Ní Dhuibhne",
                "김철수",
                "อภิสิทธิ์ เวชชาชีวะ",
                "ශ්\u200Dරී ලංකා",
                "ተስፋዬ ገብረ",
                "Նարեկ Հակոբյան",
                "გიორგი",
                "דָּוִד בֶּן־גּוּרִיּוֹן",
                "சுப்பிரமணியன்",
                "ⵎⵓⵃⵎⵎⴰⴷ",
                "𞤀𞤣𞤤𞤢𞤥",
                "X Æ A-12",
                "Ng"
            })
    void aNameInAnyScriptSurvivesAsItWasTyped(String name) {
        ObjectNode body = application();
        body.withObject("organisation").put("name", name);
        person(body, 0).put("nameOnId", name).put("nameToPrint", Normalizer.normalize(name, Normalizer.Form.NFD));
        HttpResponse<String> response = sender.submit(body);
        Document page =
                Browser.page(sender.client.get(json(response).get("statusPage").asText()));

        assertThat(response.statusCode()).isEqualTo(201);
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        assertThat(sender.storedPerson("name_on_id", response)).isEqualTo(composed);
        assertThat(sender.storedPerson("name_to_print", response)).isEqualTo(composed);
        assertThat(page.text()).contains(composed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ß", "王", "𞤀", "李"})
    void theLongestNamesAreTakenOrNamedInEveryScript(String letter) {
        ObjectNode body = application();
        int units = letter.length();
        body.withObject("organisation").put("name", letter.repeat(300 / units));
        person(body, 0).put("nameOnId", letter.repeat(120 / units)).put("nameToPrint", letter.repeat(120 / units));

        assertThat(sender.submit(body).statusCode()).isEqualTo(201);
        body.withObject("organisation").put("name", letter.repeat(300));
        person(body, 0).put("nameOnId", letter.repeat(120));
        assertThat(sender.submit(body).statusCode()).isIn(201, 422);
    }
}
