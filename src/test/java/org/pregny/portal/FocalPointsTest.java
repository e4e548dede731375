package org.pregny.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.anApplication;
import static org.pregny.Browser.page;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.Form;
import org.pregny.Mails;
import org.pregny.PortalWalk;
import org.pregny.PregnyTest;
import org.pregny.accreditation.AccreditationDesk;
import org.pregny.application.OrganisationEntry;
import org.springframework.beans.factory.annotation.Autowired;

/** The focal points of an organisation invite one another and share its work (issue 4, point 4). */
@PregnyTest
class FocalPointsTest {

    @Autowired
    PortalWalk walk;

    @Autowired
    PortalWalk stranger;

    @Autowired
    AccreditationDesk accreditation;

    @Autowired
    Mails mails;

    private final String organisation = "Coalition " + UUID.randomUUID();
    private final String colleague = "c" + UUID.randomUUID() + "@example.org";

    @BeforeEach
    void somebodySpeaksForAnOrganisation() {
        walk.apply(anApplication()
                .by(OrganisationEntry.of(organisation, "KE", "NGO", "ECOSOC", ""))
                .build());
        accreditation.emailProven(walk.email);
    }

    @Test
    void aColleagueWhoIsInvitedSpeaksForItAsSoonAsTheAddressIsProven() {
        HttpResponse<String> sent = invite("Bo Li", colleague);

        assertThat(page(sent).text()).contains("The invitation has been sent", "Bo Li", "has not signed in yet");
        assertThat(mails.html("focalPointInvited", colleague).text()).contains(organisation);
        assertThat(accreditation.profilesOf(colleague)).isEmpty();
        accreditation.emailProven(colleague);
        assertThat(accreditation.profilesOf(colleague))
                .extracting(profile -> profile.name())
                .containsExactly(organisation);
    }

    @Test
    void anInvitationThatIsPressedTwiceIsOneLetter() {
        invite("Bo Li", colleague);
        invite("Bo Li", colleague);

        assertThat(mails.count("focalPointInvited", colleague)).isEqualTo(1);
    }

    @Test
    void whatIsWrongIsSaidAndWhatWasTypedStays() {
        HttpResponse<String> refused = invite("", "nobody at home");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(page(refused).select("input[name=email]").eachAttr("value")).contains("nobody at home");
        assertThat(page(refused).selectFirst(".govuk-error-summary").text()).contains("Enter a name");
    }

    @Test
    void theLastFocalPointCannotBeTakenAwayAndAnyOtherCan() {
        invite("Bo Li", colleague);
        accreditation.emailProven(colleague);

        Document left = page(walk.browser.send(Form.in(
                organisations(), ".govuk-summary-list__row:contains(" + walk.email + ") form[action$=/remove]")));

        assertThat(left.text()).contains("You do not speak for any organization yet");
        assertThat(accreditation.profilesOf(walk.email)).isEmpty();
        assertThat(accreditation.profilesOf(colleague)).hasSize(1);
    }

    @Test
    void nobodyIsLeftWithoutAFocalPoint() {
        HttpResponse<String> refused = walk.browser.send(Form.in(organisations(), "form[action$=/remove]"));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(page(refused).text()).contains("at least one focal point");
    }

    @Test
    void nobodySeesOrChangesTheFocalPointsOfAnotherOrganisation() {
        String action = Form.in(organisations(), "form[id^=invite-]").action();
        stranger.ask();
        stranger.confirm();
        Form forged = Form.in(stranger.open("/portal"), "form#sign-out");

        HttpResponse<String> refused = stranger.browser.post(
                action, "application/x-www-form-urlencoded", forged.urlEncoded() + "&name=Eve&email=" + colleague);

        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(stranger.open("/portal/organisations").text()).doesNotContain(organisation);
    }

    private Document organisations() {
        return walk.open("/portal/organisations");
    }

    private HttpResponse<String> invite(String name, String email) {
        return walk.browser.send(
                Form.in(organisations(), "form[id^=invite-]").set("name", name).set("email", email));
    }
}
