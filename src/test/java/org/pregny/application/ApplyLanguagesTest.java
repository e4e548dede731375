package org.pregny.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Browser.location;
import static org.pregny.Browser.page;

import java.net.http.HttpResponse;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pregny.AnyDatabase;
import org.pregny.Form;
import org.pregny.PregnyTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The form speaks the language of its address or of its reader (issue 2). */
@PregnyTest
@AnyDatabase
class ApplyLanguagesTest {

    @Autowired
    Applicant applicant;

    @ParameterizedTest
    @CsvSource({"en,ltr", "fr,ltr", "es,ltr", "ar,rtl", "zh,ltr", "ru,ltr"})
    void thePageIsInTheLanguageOfItsAddress(String language, String direction) {
        Document form = applicant.open("/" + language + "/events/hearing-2/apply");

        assertThat(form.selectFirst("html").attr("lang")).isEqualTo(language);
        assertThat(form.selectFirst("html").attr("dir")).isEqualTo(direction);
        assertThat(form.selectFirst("form#apply").attr("action")).isEqualTo("/" + language + "/events/hearing-2/apply");
        assertThat(form.text()).doesNotContain("??");
        if (!language.equals("en")) {
            assertThat(form.text()).doesNotContain("Submit application").doesNotContain("Organisation name");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "fr,/fr/events/hearing-2/apply",
        "'ar-EG, en;q=0.5',/ar/events/hearing-2/apply",
        "'de, es;q=0.8, en;q=0.9',/en/events/hearing-2/apply",
        "zh-Hant-TW,/zh/events/hearing-2/apply",
        "de,/en/events/hearing-2/apply",
        "*,/en/events/hearing-2/apply",
        "'not a language !!',/en/events/hearing-2/apply"
    })
    void anAddressWithoutALanguageLeadsToTheReadersOwn(String accepted, String page) {
        HttpResponse<String> response = applicant.browser.get("/events/hearing-2/apply", "Accept-Language", accepted);

        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(location(response)).endsWith(page);
        assertThat(response.headers().firstValue("Vary").orElse("")).contains("Accept-Language");
    }

    @Test
    void anApplicationInArabicIsAnsweredInArabic() {
        Form form = applicant.filled(applicant.open("/ar/events/hearing-2/apply"));
        String status = location(applicant.submit(form.press("submit")));

        assertThat(status).contains("/ar/applications/");
        assertThat(applicant.open(status).selectFirst("html").attr("dir")).isEqualTo("rtl");
        assertThat(applicant.letter("applicationReceived").select("[dir=rtl]")).isNotEmpty();
    }
}
