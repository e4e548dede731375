package org.pregny.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.anApplication;
import static org.pregny.Browser.page;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.Form;
import org.pregny.PortalWalk;
import org.pregny.PregnyTest;
import org.pregny.accreditation.AccreditationDesk;
import org.pregny.application.NameEntry;
import org.pregny.application.OrganisationEntry;
import org.pregny.kernel.Throttle;
import org.springframework.beans.factory.annotation.Autowired;

/** An organisation is described once: whoever proved to speak for it starts the next application with what is known. */
@PregnyTest
class KnownOrganisationTest {

    private static final char[] LETTERS = "bcdfghjklmnpqrstvwxz".toCharArray();

    @Autowired
    PortalWalk walk;

    @Autowired
    AccreditationDesk accreditation;

    @Autowired
    Throttle throttle;

    @Autowired
    PortalSettings settings;

    OrganisationEntry organisation;

    @BeforeEach
    void anOrganisationWithManyNames() {
        organisation = new OrganisationEntry(
                unlike() + " " + unlike() + " Alliance",
                "SN",
                "NGO",
                "ECOSOC",
                "REF-7",
                List.of(new NameEntry("fr", "Alliance des " + unlike()), new NameEntry("ar", "تحالف " + unlike())),
                "ALX",
                "www.alliance.example.org");
    }

    @Test
    void whatAnApplicationToldOfTheOrganisationIsKnownAndFillsInTheNext() {
        walk.apply(anApplication().from(walk.email).by(organisation).build());
        assertThat(accreditation.profilesOf(walk.email)).singleElement().satisfies(profile -> {
            assertThat(profile.acronym()).isEqualTo("ALX");
            assertThat(profile.website()).isEqualTo("www.alliance.example.org");
            assertThat(profile.names())
                    .extracting("name")
                    .contains(
                            organisation.names().get(0).name(),
                            organisation.names().get(1).name());
        });

        walk.browser.send(Form.in(walk.open("/events/hearing-2/apply"), "form#begin"));
        String draft = walk.open("/portal").select("#drafts a").attr("href").replaceFirst("^/..", "");
        walk.browser.send(Form.in(walk.open(draft + "/name"), "form#step")
                .set("organisation.name", "Something else")
                .set("organisation.acronym", "SE"));
        Document name = walk.open(draft + "/name");
        assertThat(name.select("#known button").text()).contains(organisation.name(), "Senegal");
        Document filled = page(walk.browser.send(Form.in(name, "#known form")));

        assertThat(Form.in(filled, "form#step").value("organisation.name")).isEqualTo(organisation.name());
        assertThat(Form.in(filled, "form#step").value("organisation.acronym")).isEqualTo("ALX");
        assertThat(filled.select("#known")).isEmpty();
        Form names = Form.in(walk.open(draft + "/names"), "form#step");
        assertThat(names.value("organisation.names.ar"))
                .isEqualTo(organisation.names().get(1).name());
        Form basis = Form.in(walk.open(draft + "/basis"), "form#step");
        assertThat(basis.value("organisation.basis")).isEqualTo("ECOSOC");
        assertThat(basis.value("organisation.reference")).isEqualTo("REF-7");
        assertThat(Form.in(walk.open(draft + "/place"), "form#step").value("organisation.country"))
                .isEqualTo("SN");
    }

    @Test
    void whoHasNotProvenTheAddressIsOfferedNothing() {
        walk.apply(anApplication().from(walk.email).by(organisation).build());
        String known = accreditation.profilesOf(walk.email).get(0).id().toString();
        walk.browser = walk.anotherBrowser();
        walk.begin();

        Document name = walk.page("/name");
        assertThat(name.select("#known")).isEmpty();
        Form forged = Form.in(name, "form#step");
        HttpResponse<String> refused = walk.browser.post(
                "/en" + walk.draftPath() + "/organisation/" + known,
                "application/x-www-form-urlencoded",
                "_csrf=" + forged.value("_csrf"));
        assertThat(page(refused).text()).doesNotContain(organisation.name());
        assertThat(Form.in(walk.page("/name"), "form#step").value("organisation.name"))
                .isEmpty();
    }

    @Test
    void whoSubmitsTooOftenWaitsAndTheDraftStays() {
        walk.begin();
        walk.confirm();
        walk.answer(anApplication().build());
        Form submit = walk.submitForm();
        for (int i = 0; i < settings.submissionsPerAddress(); i++) {
            throttle.count("portal/submissions-of-address", walk.email, settings.submissionsOfAddress());
        }
        HttpResponse<String> refused = walk.browser.send(submit);

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 3600L);
        assertThat(page(refused).select(".govuk-error-summary").text()).contains("Wait");
        assertThat(page(refused).select("form#submit")).hasSize(1);
        assertThat(walk.applications()).isZero();
    }

    /** Names that are no others’: tests share their organisations. */
    private static String unlike() {
        StringBuilder word = new StringBuilder();
        ThreadLocalRandom.current().ints(6, 0, LETTERS.length).forEach(i -> word.append(LETTERS[i])
                .append(word.length() % 4 == 0 ? 'a' : 'o'));
        return word.toString();
    }
}
