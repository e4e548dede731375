package org.pregny.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Browser.page;
import static org.pregny.application.Applicant.APPLY;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.pregny.Form;
import org.pregny.PregnyTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The page itself: labels, errors tied to fields, no script, nothing run that was typed (issue 2). */
@PregnyTest
class ApplyPageTest {

    @Autowired
    Applicant applicant;

    @Test
    void enterInAFieldSubmitsAndRemovesNobody() {
        Document form = applicant.open(APPLY);

        assertThat(form.selectFirst("form#apply button").attr("value")).isEqualTo("submit");
    }

    @Test
    void whatLooksLikeCodeIsShownLiterallyInTheFormAndOnTheClosedPage() {
        String text = "Ana <script>alert(1)</script> ${123457*7} __${123457*7}__ \"'><b>";
        Form form = applicant
                .filled()
                .set("contactName", "")
                .set("organisation.name", text)
                .set("representatives[0].nameOnId", text)
                .set("representatives[0].nameToPrint", text)
                .set("representatives[0].documentLastFour", text)
                .press("submit");
        HttpResponse<String> faulty = applicant.submit(form);
        applicant.clock.set("2017-09-05T00:00:00+02:00");
        HttpResponse<String> closed = applicant.submit(form);

        for (HttpResponse<String> shown : List.of(faulty, closed)) {
            assertThat(shown.body()).doesNotContain("<script>alert").doesNotContain("864199");
            assertThat(page(shown).select("main b")).isEmpty();
        }
        assertThat(Form.in(page(faulty), "form#apply").value("organisation.name"))
                .isEqualTo(text);
        assertThat(page(closed).text()).contains("Ana <script>alert(1)</script> ${123457*7} __${123457*7}__");
    }

    @Test
    void everyFieldHasALabelAndEveryErrorIsTiedToItsField() {
        Document shown = page(
                applicant.submit(Form.in(applicant.open(APPLY), "form#apply").press("submit")));

        shown.select("form#apply input:not([type=hidden]), form#apply select")
                .forEach(field -> assertThat(shown.select("label[for=" + field.id() + "]"))
                        .as(field.id())
                        .hasSize(1));
        assertThat(shown.select(".govuk-error-summary a")).isNotEmpty().allSatisfy(link -> assertThat(
                        shown.select(link.attr("href")))
                .as(link.attr("href"))
                .hasSize(1));
        Map<String, Long> ids =
                shown.select("[id]").stream().collect(Collectors.groupingBy(e -> e.id(), Collectors.counting()));
        assertThat(ids.values()).containsOnly(1L);
    }

    @Test
    void theFormNeedsNoScriptAndHasNoneOfItsOwn() {
        String html = applicant.browser.get(APPLY).body();

        assertThat(html).doesNotContain("onclick=").doesNotContain("<script>").doesNotContain("style=");
        assertThat(html.getBytes(StandardCharsets.UTF_8).length).isLessThan(200_000);
    }
}
