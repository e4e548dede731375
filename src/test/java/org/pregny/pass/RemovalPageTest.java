package org.pregny.pass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.anApplication;

import java.net.http.HttpResponse;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.Browser;
import org.pregny.Form;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.accreditation.RemovalDesk;
import org.pregny.application.OrganisationEntry;
import org.pregny.event.Event;
import org.pregny.kernel.Actor;
import org.pregny.process.EventStory;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** On the page: another organiser lets a removed organisation in again, and says on whose authority. */
@PregnyTest
class RemovalPageTest {

    private static final OrganisationEntry BLUE_RIVER = OrganisationEntry.of("Blue River", "KE", "NGO", "ECOSOC", "");

    @Autowired
    EventStory tale;

    @Autowired
    PassOffice passes;

    @Autowired
    RevocationDesk revocations;

    @Autowired
    RemovalDesk removals;

    @Autowired
    TestStaff staff;

    @LocalServerPort
    int port;

    RevocationId proposal;
    Browser organiser;

    @BeforeEach
    void anOrganisationIsRemoved() {
        tale.story.clock.set(TestTime.OPEN);
        Event hearing = tale.aHearing(tree -> {});
        PassId pass = passes.passesOf(
                        tale.approved(hearing, anApplication().by(BLUE_RIVER)).id())
                .get(0)
                .id();
        proposal = revocations
                .proposeForOrganisation(
                        pass,
                        PassReason.of(
                                PassCause.ORGANISATION_REMOVED, Authority.officer(Actor.staff("removal-officer"))))
                .id();
        organiser = signedIn("removal-organiser", "ORGANISER");
    }

    @Test
    void anAuthorityThatIsTooLongLeadsToTheFieldAndStaysThere() {
        String longest = "x".repeat(501);

        HttpResponse<String> answer = send(organiser, letIn().set("authority", longest));

        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Browser.page(answer);
        Element field = page.selectFirst("#authority-" + proposal);
        assertThat(field.val()).isEqualTo(longest);
        assertThat(page.select("#error-summary a[href=#authority-" + proposal + "]"))
                .hasSize(1);
        assertThat(field.attr("aria-describedby")).endsWith("authority-" + proposal + "-error");
        assertThat(stands()).isTrue();
    }

    @Test
    void aNamedAuthorityLetsItInAgainAndASecondAnswerIsAConflict() {
        Form form = letIn().set("authority", "Secretary-General of the conference");
        HttpResponse<String> answer = send(organiser, form);

        assertThat(Browser.location(answer)).endsWith("/revocations?readmitted");
        assertThat(stands()).isFalse();
        assertThat(send(organiser, form).statusCode()).isEqualTo(409);
    }

    private boolean stands() {
        return removals.standing().stream().anyMatch(one -> one.id().equals(proposal.uuid()));
    }

    private Form letIn() {
        return Form.in(organiser.open("/en/revocations"), "form[action$=" + proposal + "]:has(input[name=authority])");
    }

    private static HttpResponse<String> send(Browser browser, Form form) {
        return browser.post(form.action(), "application/x-www-form-urlencoded", form.urlEncoded());
    }

    private Browser signedIn(String name, String role) {
        staff.add(name, role);
        Browser browser = new Browser(port);
        send(
                browser,
                Form.in(browser.open("/en/sign-in"), "form[action$=sign-in]")
                        .set("username", name)
                        .set("password", TestStaff.PASSWORD));
        return browser;
    }
}
