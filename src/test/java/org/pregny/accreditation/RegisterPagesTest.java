package org.pregny.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Browser.location;
import static org.pregny.Browser.page;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregny.Browser;
import org.pregny.Form;
import org.pregny.PregnyTest;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An organiser looks through a register, hands in a new list, sees what it would do, does it and takes it back. */
@PregnyTest
class RegisterPagesTest {

    private static final String REGISTER = "/en/registers/NHRI_PARIS";

    @LocalServerPort
    private int port;

    @Autowired
    private TestStaff staff;

    @Autowired
    private RegisterDesk desk;

    @Autowired
    private AccreditationDesk accreditation;

    private Browser browser;

    @BeforeEach
    void signIn() {
        staff.add("register-keeper", "ORGANISER");
        browser = new Browser(port).signIn("register-keeper", TestStaff.PASSWORD);
    }

    @Test
    void anEntryIsFoundInAnySpelling() {
        Document found = browser.open(REGISTER + "?find=MANNRETTINDASTOFAN");

        assertThat(found.select("tbody th").eachText()).containsExactly("Mannréttindastofan Vegvísir");
        assertThat(found.text()).contains("Iceland").contains("A status");
    }

    @Test
    void aListIsLookedAtAppliedAndTakenBack() {
        int before = desk.entries("NHRI_PARIS").size();
        HttpResponse<String> handed =
                hand("Name;Number;Country;Grade\nComisión de Prueba;N-7001;Perú;B\nOdd;N-7002;Atlantis;A\n");
        Document preview = browser.open(location(handed));
        assertThat(preview.text()).contains("UTF-8").contains("N-7001 Comisión de Prueba (Peru, B status)");
        assertThat(preview.text()).contains("Line 3, Country: is not understood: Atlantis");
        assertThat(desk.entries("NHRI_PARIS")).hasSize(before);

        Document applied = page(browser.send(Form.in(preview, "form[action*=/files/]")));
        assertThat(applied.text()).contains("The new list is in force.").contains("register-keeper, liste.csv");
        assertThat(desk.entries("NHRI_PARIS")).hasSize(before + 1);

        Document undone = page(browser.send(Form.in(applied, "form[action$=/undoing]")));
        assertThat(undone.text()).contains("The register is again what it was before.");
        assertThat(desk.entries("NHRI_PARIS")).hasSize(before);
    }

    @Test
    void aListThatTakesManyAwayIsOnlyAppliedWithATick() {
        Document form = browser.open(REGISTER);
        HttpResponse<String> handed = browser.submit(
                Form.in(form, "form[action$=/files]").set("pasted", "Name\tReference\nOnly one\tN-9000\n"));
        Document preview = browser.open(location(handed));

        HttpResponse<String> refused = browser.send(Form.in(preview, "form[action*=/files/]"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(page(refused).selectFirst("#error-summary a").attr("href")).isEqualTo("#sure");
        assertThat(desk.entries("NHRI_PARIS"))
                .extracting(RegisterEntry::reference)
                .doesNotContain("N-9000");
    }

    @Test
    void aFileThatCannotBeReadIsRefusedInWords() {
        HttpResponse<String> refused = hand("Colour;Number\nred;1\n");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(page(refused).selectFirst("#error-summary").text()).contains("No column of names was found.");
    }

    @Test
    void theExportIsAFileWithoutFormulas() {
        HttpResponse<String> csv = browser.get("/en/registers/ECOSOC/csv");

        assertThat(csv.headers().firstValue("Content-Disposition").orElseThrow())
                .isEqualTo("attachment; filename=\"register-ecosoc.csv\"");
        assertThat(csv.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(csv.body()).startsWith("\uFEFFReference,Name").contains("E-1042,Ziwa la Amani Migrant Voices");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/en/registers/UNHEARD_OF", "/en/registers/ECOSOC/files/guessed", "/en/organisations/guessed"})
    void whatIsNotThereIsNotThere(String path) {
        assertThat(browser.get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ar", "zh", "ru"})
    void everyPageSpeaksEveryLanguage(String language) {
        OrganisationClaim claim = new OrganisationClaim(
                "Sprachengrund",
                "LI",
                "NGO",
                "ECOSOC",
                "E-1",
                List.of(new TranslatedName("fr", "Fonds des langues")),
                "SPG",
                "");
        OrganisationId id = accreditation.register(claim, new ClaimContact("Anna", "anna@example.org", false));
        for (String path : List.of(
                "/registers",
                "/registers/ECOSOC",
                "/organisations?find=Sprachengrund",
                "/organisations/" + accreditation.profileOf(id).id())) {
            HttpResponse<String> response = browser.get("/" + language + path);
            assertThat(response.statusCode()).as(path).isEqualTo(200);
            assertThat(page(response).selectFirst("main").text()).as(path).doesNotContain("??");
            assertThat(page(response).selectFirst("html").attr("lang")).isEqualTo(language);
        }
    }

    @Test
    void staffPutTogetherWhatIsOneOrganisation() {
        OrganisationId here = accreditation.register(
                new OrganisationClaim("Zweigstellengrund", "LI", "NGO", "ECOSOC", ""),
                new ClaimContact("A", "a@b.example", false));
        accreditation.register(
                new OrganisationClaim("Zweigstellengrund", "AT", "NGO", "ECOSOC", ""),
                new ClaimContact("B", "b@b.example", false));
        String address = "/en/organisations/" + accreditation.profileOf(here).id();
        Document one = browser.open(address);
        assertThat(one.text()).contains("Austria").contains("Same name");

        Form asked = Form.in(one, "form[action$=/merging]");
        Document preview = browser.open(asked.action() + "?" + asked.urlEncoded());
        assertThat(preview.selectFirst("#shares").text()).contains("Applications");
        Document merged = page(browser.send(Form.in(preview, "form[action$=/merging]")));
        assertThat(merged.text()).contains("Merged into this one").contains("b@b.example");

        Document confirmed = page(browser.send(Form.in(merged, "form[action$=/confirmation]")));
        assertThat(confirmed.text()).contains("Confirmed");
    }

    private HttpResponse<String> hand(String list) {
        Document form = browser.open(REGISTER);
        return browser.submit(Form.in(form, "form[action$=/files]")
                .set("additions", "true")
                .attach("file", "liste.csv", "text/csv", list.getBytes(StandardCharsets.UTF_8)));
    }
}
