package org.pregny.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.Browser;
import org.pregny.Form;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.event.Event;
import org.pregny.kernel.Language;
import org.pregny.process.GrantTale;
import org.pregny.round.Round;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Accreditations on pages: a list, one with its history, a proposal that shows its effect, and the public register. */
@PregnyTest
class GrantPagesTest {

    @Autowired
    GrantTale tale;

    @Autowired
    TestStaff staff;

    @LocalServerPort
    int port;

    private Round round;
    private Event event;
    private AccreditationGrant grant;

    @BeforeEach
    void anOrganisationIsAccredited() {
        tale.tale.story.clock.set(TestTime.OPEN);
        round = tale.requests.rounds.aRound();
        event = tale.hearing(round);
        grant = tale.granted(round, Language.EN);
        staff.add("grant-organiser", "ORGANISER");
        staff.add("grant-lead", "LEAD_REVIEWER");
        staff.add("grant-reviewer", "REVIEWER");
    }

    @Test
    void theListIsFoundByProcessStateAndName() {
        Browser organiser = organiser();

        assertThat(list(organiser, "?process=" + round.process())).contains(grant.name(), grant.number());
        assertThat(list(organiser, "?process=" + round.process() + "&state=REVOKED"))
                .contains("No accreditation fits");
        assertThat(list(organiser, "?find=" + grant.number())).contains(grant.name());
        assertThat(list(organiser, "?process=" + round.process() + "&find=%25")).contains("No accreditation fits");
    }

    @Test
    void onlyThoseWhoMayLookAfterThemEnter() {
        assertThat(new Browser(port)
                        .signIn("grant-reviewer", TestStaff.PASSWORD)
                        .get("/en/accreditations/" + grant.id())
                        .statusCode())
                .isEqualTo(403);
        assertThat(organiser().get("/en/accreditations/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoeverProposesSeesTheEffectFirstAndWhatIsMissing() {
        tale.approved(grant, event);
        Browser organiser = organiser();
        Document form = organiser.open("/en/accreditations/" + grant.id() + "/suspension");

        assertThat(form.text()).contains("Passes: 1", event.title().in(Language.EN));
        Document faulty = Browser.page(organiser.submit(Form.in(form, "main form[method=post]")));
        assertThat(faulty.select(".govuk-error-summary").text()).contains("Choose a ground");
        organiser.send(Form.in(faulty, "main form[method=post]")
                .set("ground", "CONDUCT")
                .set("authority", "Letter of 1 September")
                .set("words", "Please write to us.")
                .set("grounds", "See the file."));
        assertThat(organiser.open("/en/accreditations/" + grant.id()).text())
                .contains("waits for a second person", "Letter of 1 September", "Proposed, not agreed to");
        Document opinions =
                new Browser(port).signIn("grant-lead", TestStaff.PASSWORD).open("/en/opinions");
        assertThat(opinions.text()).contains(grant.name(), "Suspend the accreditation", "Passes: 1");
    }

    @Test
    void everybodyReadsWhoIsAccreditedInSixLanguagesAndNobodysName() {
        for (Language language : Language.values()) {
            Document page = register(language, "");
            assertThat(page.text())
                    .contains(grant.name())
                    .doesNotContain(grant.contactName(), grant.contactEmail(), "??");
        }
        assertThat(register(Language.EN, "?find=" + UUID.randomUUID()).text()).contains("No accredited organization");
        assertThat(new Browser(port).get("/en/processes/nothing/accredited").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoIsSuspendedStandsNotInThePublicRegister() {
        tale.done(grant, MeasureKind.SUSPENSION);

        assertThat(register(Language.EN, "").text()).doesNotContain(grant.name());
        assertThat(organiser().open("/en/accreditations/" + grant.id()).text())
                .contains("Suspended", "Agreed by lead-one", "carried out");
    }

    private Browser organiser() {
        return new Browser(port).signIn("grant-organiser", TestStaff.PASSWORD);
    }

    private static String list(Browser reader, String query) {
        return reader.open("/en/accreditations" + query).text();
    }

    private Document register(Language language, String query) {
        return new Browser(port).open("/" + language.tag() + "/processes/" + round.process() + "/accredited" + query);
    }
}
