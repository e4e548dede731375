package org.pregny.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregny.AnyDatabase;
import org.pregny.Browser;
import org.pregny.Form;
import org.pregny.Mails;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.Receipt;
import org.pregny.application.Representative;
import org.pregny.application.RepresentativeState;
import org.pregny.process.EventStory;
import org.pregny.process.Story;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One proposes by the pages, another agrees by the pages, and both read what they need. */
@PregnyTest
@AnyDatabase
class OpinionPagesTest {

    @LocalServerPort
    int port;

    @Autowired
    Story story;

    @Autowired
    EventStory tale;

    @Autowired
    TestStaff staff;

    @Autowired
    Mails mails;

    @Autowired
    JdbcClient jdbc;

    Receipt receipt;

    @BeforeEach
    void anaIsApproved() {
        story.clock.set(TestTime.OPEN);
        receipt = tale.approved(
                tale.aHearing(e -> {}),
                anApplication().of(aRepresentative("Ana Ruiz", UUID.randomUUID() + "@example.org")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ar", "zh", "ru"})
    void aReviewerProposesFromTheCaseAndALeadAgreesFromTheQueue(String language) {
        Browser reviewer = signedIn("eyes-reviewer", "REVIEWER");
        Document review = reviewer.open("/" + language + "/review/" + task());
        Document form = reviewer.open(
                review.selectFirst("section[aria-labelledby=revocable] a").attr("href"));
        Document queue = Browser.page(reviewer.send(filled(form)));
        assertThat(ours(queue).text()).contains("Ana Ruiz", "Office of the President", "See file 7.");
        assertThat(ours(queue).select("form")).hasSize(1).allMatch(f -> f.attr("action")
                .endsWith("/back"));

        Browser lead = signedIn("eyes-lead", "LEAD_REVIEWER");
        Document asked = lead.open("/" + language + "/opinions");
        HttpResponse<String> done = lead.send(formIn(asked).set("agreed", "true"));

        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(queue.text() + form.text() + asked.text() + done.body()).doesNotContain("??");
        assertThat(ana().state()).isEqualTo(RepresentativeState.REVOKED);
    }

    @Test
    void whatIsMissingIsSaidBesideItsFieldAndNothingTypedIsLost() {
        Browser reviewer = signedIn("eyes-reviewer", "REVIEWER");
        Document form = reviewer.open("/en/opinions/revocations/" + ana().id());

        HttpResponse<String> refused = reviewer.send(filled(form).set("authority", ""));

        Document again = Browser.page(refused);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(again.title()).startsWith("Error");
        assertThat(again.selectFirst("#error-summary a").attr("href")).isEqualTo("#authority");
        assertThat(again.selectFirst("#words").text()).isEqualTo("The letter was not genuine.");
    }

    @Test
    void turningDownNeedsANoteAndTheOwnProposalCannotBeAgreedToEvenWithoutTheButton() {
        Browser lead = signedIn("eyes-lead", "LEAD_REVIEWER");
        Document queue = Browser.page(lead.send(filled(lead.open("/en/opinions/revocations/" + ana().id()))));
        Form own = Form.in(queue, ours(queue).selectFirst("form").cssSelector());
        String opinion = own.action().replace("/back", "");
        HttpResponse<String> refused = lead.post(
                opinion,
                "application/x-www-form-urlencoded",
                own.set("agreed", "true").urlEncoded());
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("You proposed this yourself");

        Browser organiser = signedIn("eyes-organiser", "ORGANISER");
        Form turning = formIn(organiser.open("/en/opinions")).set("agreed", "false");
        HttpResponse<String> silent = organiser.send(turning);
        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(Browser.page(silent).selectFirst("#error-summary a").attr("href"))
                .startsWith("#note-");

        othersWereSettledLongAgo();
        Document done = Browser.page(organiser.send(turning.set("note", "It is genuine.")));
        assertThat(done.text()).contains("Turned down", "It is genuine.");
        assertThat(ana().state()).isEqualTo(RepresentativeState.APPROVED);
    }

    @Test
    void thePersonReadsWhyOnWhoseAuthorityAndWhatCanBeDone() {
        Browser reviewer = signedIn("eyes-reviewer", "REVIEWER");
        reviewer.send(filled(reviewer.open("/en/opinions/revocations/" + ana().id())));
        Browser lead = signedIn("eyes-lead", "LEAD_REVIEWER");
        lead.send(formIn(lead.open("/en/opinions")).set("agreed", "true"));

        String words =
                mails.html(receipt.id().uuid(), "approvalRevoked", "Ana Ruiz").text();

        assertThat(words)
                .contains(
                        "A statement in the application has turned out not to be true.",
                        "Office of the President",
                        "The letter was not genuine.",
                        "You can ask that this be looked at again.")
                .doesNotContain("See file 7.", receipt.accessKey());
    }

    private static Form filled(Document form) {
        return Form.in(form, "form[action*=/revocations/]")
                .set("ground", "FALSE_STATEMENT")
                .set("authority", "Office of the President")
                .set("words", "The letter was not genuine.")
                .set("grounds", "See file 7.");
    }

    /** Other tests have proposals of their own. */
    private Element ours(Document queue) {
        return queue.select("section.pg-decision").stream()
                .filter(section -> section.selectFirst("h2").text().contains(number()))
                .findFirst()
                .orElseThrow();
    }

    /** The page shows the latest, and other tests settle theirs at later hours of their own clocks. */
    private void othersWereSettledLongAgo() {
        jdbc.sql("update proposal set settled_at = :longAgo where outcome is not null")
                .param("longAgo", TestTime.OPEN.minus(Duration.ofDays(400)).atOffset(ZoneOffset.UTC))
                .update();
    }

    private Form formIn(Document queue) {
        return Form.in(queue, ours(queue).selectFirst("form").cssSelector());
    }

    private Browser signedIn(String name, String role) {
        staff.add(name, role);
        return new Browser(port).signIn(name, TestStaff.PASSWORD);
    }

    private String number() {
        return story.applications.caseOf(receipt.id()).application().number();
    }

    private Representative ana() {
        return story.applications.caseOf(receipt.id()).representatives().get(0);
    }

    private UUID task() {
        return jdbc.sql("select id from review_task where application_id = :id")
                .param("id", receipt.id().uuid())
                .query(UUID.class)
                .single();
    }
}
