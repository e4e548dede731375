package org.pregny.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.Consumer;
import org.camunda.bpm.engine.RuntimeService;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.Browser;
import org.pregny.Form;
import org.pregny.Mails;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.Receipt;
import org.pregny.application.RefusalReason;
import org.pregny.application.Representative;
import org.pregny.application.RepresentativeState;
import org.pregny.kernel.Language;
import org.pregny.process.EventStory;
import org.pregny.process.Story;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Before deciding, a reviewer reads the letter as it will leave; and says once what holds for all. */
@PregnyTest
class PreviewPagesTest {

    @Autowired
    EventStory tale;

    @Autowired
    Story story;

    @Autowired
    TestStaff staff;

    @Autowired
    Mails mails;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private Browser reviewer;
    private Receipt receipt;
    private String path;

    @BeforeEach
    void aFrenchSpeakerReviewsAnArabicApplication() {
        story.clock.set(TestTime.OPEN);
        staff.add("preview-reviewer", "REVIEWER");
        reviewer = new Browser(port).signIn("preview-reviewer", TestStaff.PASSWORD);
        applied(tree -> {});
    }

    @Test
    void theLetterIsShownInTheApplicantsLanguageAndDirectionBesideTheReadersAndLeavesWordByWordAsShown() {
        Form typed = form().set("verdict-" + person(0), "APPROVED")
                .set("verdict-" + person(1), "REFUSED")
                .set("reason-" + person(1), "SECURITY")
                .set("note-" + person(1), "شكراً <b>لكم");
        HttpResponse<String> answer = reviewer.send(press(typed));
        Document page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(200);
        Element arabic = page.selectFirst("#preview ~ div [lang=ar]:not(bdi)");
        assertThat(arabic.attr("dir")).isEqualTo("rtl");
        assertThat(arabic.text()).contains("شكراً <b>لكم");
        assertThat(page.select("#preview ~ div [lang=fr]:not(bdi)").text())
                .contains("Il n’a pas été possible de donner suite à la demande");
        assertThat(page.select("section[aria-labelledby=preview] a")).isEmpty();
        assertThat(answer.body()).doesNotContain(receipt.accessKey());
        Form kept = Form.in(page, "form[action$=decision]");
        assertThat(kept.value("verdict-" + person(1))).isEqualTo("REFUSED");
        assertThat(kept.value("note-" + person(1))).isEqualTo("شكراً <b>لكم");

        reviewer.send(kept);
        Document sent = mails.html(
                receipt.id().uuid(),
                "decisionTaken",
                story.applications.caseOf(receipt.id()).application().contactName());
        sent.select("h1, .foot").remove();
        assertThat(arabic.selectFirst("div.govuk-body").text())
                .isEqualTo(sent.selectFirst(".sheet").text());
    }

    @Test
    void nothingOfAPreviewStays() {
        String allButReading = "select count(*) from audit_entry where case_id = :id and action <> 'review.caseRead'";
        int audited = count(allButReading);
        long running = processes();

        reviewer.send(press(form().set("verdict-all", "REFUSED").set("reason-all", "CAPACITY")));

        assertThat(people()).extracting(Representative::state).containsOnly(RepresentativeState.PENDING);
        assertThat(count(allButReading)).isEqualTo(audited);
        assertThat(count("select count(*) from reconsideration where application_id = :id"))
                .isZero();
        assertThat(tale.letters(receipt.id())).containsExactly("applicationReceived");
        assertThat(processes()).isEqualTo(running);
        assertThat(story.task(receipt.id()).isHeldBy("preview-reviewer")).isTrue();
    }

    @Test
    void whoeverWouldWaitForAPlaceIsShownAsWaiting() {
        applied(tree -> tree.putObject("quotas").put("places", 1));

        Document page = Jsoup.parse(
                reviewer.send(press(form().set("verdict-all", "APPROVED"))).body());

        assertThat(page.select("#preview ~ div [lang=fr] li").eachText())
                .anyMatch(line -> line.startsWith("Ana") && line.contains("Participation approuvée"))
                .anyMatch(line -> line.startsWith("Bo") && line.contains("Sur la liste d’attente"));
    }

    @Test
    void oneVerdictHoldsForAllButThoseOfWhomSomethingElseIsSaid() {
        reviewer.send(form().set("verdict-all", "REFUSED")
                .set("reason-all", "LATE")
                .set("note-all", "Désolés")
                .set("verdict-" + person(1), "WAITLISTED"));

        assertThat(people())
                .extracting(Representative::state)
                .containsExactly(RepresentativeState.REFUSED, RepresentativeState.WAITLISTED);
        assertThat(people().get(0).reason()).isEqualTo(RefusalReason.LATE);
        assertThat(people().get(0).reasonNote()).isEqualTo("Désolés");
    }

    @Test
    void aRefusalOfAllNeedsItsReasonOnceAndAPreviewSaysSo() {
        HttpResponse<String> answer = reviewer.send(press(form().set("verdict-all", "REFUSED")));
        Document page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.select(".govuk-error-summary a").eachAttr("href")).containsExactly("#reason-all");
        assertThat(page.select("#all-REFUSED").hasAttr("checked")).isTrue();
        assertThat(page.select("#preview")).isEmpty();
    }

    @Test
    void onlyWhoeverHoldsTheReviewCanLook() {
        staff.add("preview-other", "REVIEWER");
        Browser other = new Browser(port).signIn("preview-other", TestStaff.PASSWORD);
        String token = other.open(path).select("input[name=_csrf]").first().val();

        HttpResponse<String> answer =
                other.send(press(form().set("verdict-all", "APPROVED").set("_csrf", token)));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(answer.body()).select("#preview")).isEmpty();
    }

    private void applied(Consumer<ObjectNode> edit) {
        receipt = tale.submit(
                tale.aHearing(edit),
                anApplication()
                        .of(aRepresentative("Ana Ruiz", "ana@example.org"), aRepresentative("Bo Li", "bo@example.org")),
                Language.AR);
        path = "/fr/review/" + story.task(receipt.id()).id();
        reviewer.send(Form.in(reviewer.open(path), "form[action$=claim]"));
    }

    private Form form() {
        return Form.in(reviewer.open(path), "form[action$=decision]");
    }

    /** The second button of the form. */
    private Form press(Form form) {
        return form.by(reviewer.open(path).selectFirst("button[formaction$=preview]"));
    }

    private List<Representative> people() {
        return story.applications.caseOf(receipt.id()).representatives();
    }

    private String person(int position) {
        return people().get(position).id().toString();
    }

    private int count(String sql) {
        return jdbc.sql(sql)
                .param("id", receipt.id().uuid())
                .query(Integer.class)
                .single();
    }

    private long processes() {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKeyIn("reconsideration", "waitingPlace")
                .count();
    }
}
