package org.pregny.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregny.Browser;
import org.pregny.Form;
import org.pregny.Mails;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.kernel.Actor;
import org.pregny.process.Story;
import org.pregny.review.ReviewTask;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A reviewer puts somebody on the waiting list, an organiser offers a place, the person takes it: all by pages. */
@PregnyTest
class WaitingPagesTest {

    @LocalServerPort
    int port;

    @Autowired
    Story story;

    @Autowired
    TestStaff staff;

    @Autowired
    Mails mails;

    @BeforeEach
    void itIsTheTwentyFirstOfAugust() {
        story.clock.set(TestTime.OPEN);
        staff.add("waiting-lead", "LEAD_REVIEWER");
    }

    @Test
    void fromTheReviewersFormToThePersonsButton() {
        String email = UUID.randomUUID() + "@example.org";
        waitlistByForm(email);
        Browser lead = signedIn();

        HttpResponse<String> offered = lead.send(Form.in(lead.open("/en/waiting/hearing-2"), "form[action$=/offers]")
                .set("places", "999"));
        assertThat(Browser.page(offered).select(".govuk-notification-banner").text())
                .startsWith("Places offered: ");

        Browser person = new Browser(port);
        String link = linkIn(email);
        assertThat(person.open(link).select("form[action$=/accept], form[action$=/decline]"))
                .hasSize(2);
        person.send(Form.in(person.open(link), "form[action$=/accept]"));
        assertThat(person.open(link).text()).contains("You have taken the place");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ar", "zh", "ru"})
    void theOfferCanBeReadInEveryLanguage(String language) {
        String email = UUID.randomUUID() + "@example.org";
        waitlistByForm(email);
        Browser lead = signedIn();
        lead.send(Form.in(lead.open("/en/waiting/hearing-2"), "form[action$=/offers]")
                .set("places", "999"));

        HttpResponse<String> page = new Browser(port).get(linkIn(email).replaceFirst("^/en", "/" + language));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(Browser.page(page).text()).doesNotContain("??");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "many", "1.5", "1000"})
    void aNumberThatIsNoneIsKeptAndExplained(String typed) {
        waitlistByForm(UUID.randomUUID() + "@example.org");
        Browser lead = signedIn();

        HttpResponse<String> answer = lead.send(Form.in(lead.open("/en/waiting/hearing-2"), "form[action$=/offers]")
                .set("places", typed));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Browser.page(answer).select("#places").val()).isEqualTo(typed);
        assertThat(Browser.page(answer).select("#places-error").text()).contains("from 1 to 999");
    }

    @Test
    void theWaitingListsAreNotForEverybody() {
        staff.add("waiting-reviewer", "REVIEWER");
        Browser reviewer = new Browser(port).signIn("waiting-reviewer", TestStaff.PASSWORD);
        assertThat(reviewer.get("/en/waiting/hearing-2").statusCode()).isEqualTo(403);
    }

    private Browser signedIn() {
        return new Browser(port).signIn("waiting-lead", TestStaff.PASSWORD);
    }

    private void waitlistByForm(String email) {
        Receipt receipt = story.submit(
                anApplication().of(aRepresentative("Ana Ruiz", email)).build());
        ReviewTask task = story.task(receipt.id());
        story.reviews.claim(task.id(), Actor.staff("waiting-lead"));
        Browser lead = signedIn();
        RepresentativeId id =
                story.applications.caseOf(receipt.id()).representatives().get(0).id();
        lead.send(Form.in(lead.open("/en/review/" + task.id()), "form[action$=/decision]")
                .set("verdict-" + id, "WAITLISTED"));
        assertThat(story.applications.representative(id).orElseThrow().state())
                .isEqualTo(RepresentativeState.WAITLISTED);
    }

    private String linkIn(String email) {
        String link = mails.html("placeOffered", email)
                .selectFirst("a[href*=/offers/]")
                .attr("href");
        return link.substring(link.indexOf("/en/"));
    }
}
