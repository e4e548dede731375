package org.pregny.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.anApplication;
import static org.pregny.Browser.location;
import static org.pregny.Browser.page;

import java.net.http.HttpResponse;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.Browser;
import org.pregny.Form;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.Receipt;
import org.pregny.application.RepresentativeId;
import org.pregny.kernel.Actor;
import org.pregny.process.Story;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages around a visa support letter: the applicant's, the officer's and the consulate's. */
@PregnyTest
class VisaPagesTest {

    @Autowired
    Story story;

    @Autowired
    VisaDesk desk;

    @Autowired
    VisaOffice office;

    @Autowired
    VisaLetterStore letters;

    @Autowired
    LetterCodes codes;

    @Autowired
    TestStaff staff;

    @LocalServerPort
    int port;

    private Browser applicant;
    private Browser officer;
    private Receipt receipt;
    private RepresentativeId amina;

    @BeforeEach
    void aminaIsApproved() {
        applicant = new Browser(port);
        officer = new Browser(port);
        story.clock.set(TestTime.OPEN);
        receipt = story.submit(anApplication().build());
        story.approveAll(receipt.id());
        amina = story.applications.caseOf(receipt.id()).representatives().get(0).id();
    }

    @Test
    void fromThePrivateLinkToTheSignedLetter() {
        Document status = applicant.open("/en/applications/" + receipt.accessKey());
        Document form = applicant.open(status.selectFirst("a[href*=/visa/]").attr("href"));
        assertThat(form.text()).contains("A visa is still possible in time");
        assertThat(form.select("input[name=number]").val()).isEmpty();

        HttpResponse<String> faulty = applicant.submit(filled(form).set("number", "??"));
        assertThat(faulty.statusCode()).isEqualTo(422);
        assertThat(page(faulty).select("#birthPlace").val()).isEqualTo("Kisumu");
        assertThat(page(faulty).select(".govuk-error-summary a[href='#number']"))
                .hasSize(1);

        HttpResponse<String> sent = applicant.submit(filled(form));
        assertThat(location(sent)).endsWith("?sent").doesNotContain(Passports.NUMBER);
        assertThat(applicant.open(location(sent)).text()).contains("An officer signs next");

        signIn("visa-officer", "ORGANISER");
        VisaRequest asked = desk.behind(receipt.accessKey(), amina).request();
        Document one = officer.open("/en/visa/" + asked.id());
        assertThat(one.text()).contains(Passports.NUMBER, "Kisumu", "29 February 1984");
        HttpResponse<String> unsigned = officer.submit(Form.in(one, "form[action$=signature]"));
        assertThat(unsigned.statusCode()).isEqualTo(422);
        HttpResponse<String> signed =
                officer.submit(Form.in(one, "form[action$=signature]").set("signatory", "Lucia Ferrari"));
        assertThat(signed.statusCode()).isEqualTo(302);
        assertThat(officer.submit(Form.in(one, "form[action$=signature]").set("signatory", "Twice"))
                        .statusCode())
                .isEqualTo(409);
        story.runDueJobs(asked.id().toString());

        Document done = applicant.open("/en/applications/" + receipt.accessKey() + "/visa/" + amina);
        String letter = done.selectFirst("a[href$=letter/en]").attr("href");
        HttpResponse<String> pdf = applicant.get(letter);
        assertThat(pdf.statusCode()).isEqualTo(200);
        assertThat(pdf.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(pdf.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    }

    @Test
    void aConsulateLearnsOnlyWhetherTheLetterIsValid() {
        desk.request(receipt.accessKey(), amina, Passports.aPassport());
        VisaRequest asked = desk.behind(receipt.accessKey(), amina).request();
        office.sign(asked.id(), "Lucia Ferrari", Actor.staff("organiser"));
        story.runDueJobs(asked.id().toString());
        VisaLetter letter = letters.of(asked.id(), VisaLetter.State.VALID).orElseThrow();
        String code = codes.codeOf(letter.id());

        assertThat(code.replace("-", "")).matches("[0-9A-HJKMNP-TV-Z]{24}");
        Document valid = applicant.open("/en/letters/" + code);
        Document wrong = applicant.open("/en/letters/" + code.replaceFirst(".", code.startsWith("0") ? "1" : "0"));
        assertThat(valid.select("main").text()).contains("Valid").doesNotContain("Not valid");
        assertThat(wrong.select("main").text()).contains("Not valid");
        assertThat(valid.text())
                .doesNotContain("Otieno", "Pamoja", "hearing", letter.number(), "2017", "Lucia", receipt.toString());
        assertThat(valid.select("main").text().replace("Valid", ""))
                .isEqualTo(wrong.select("main").text().replace("Not valid", ""));
        HttpResponse<String> answer = applicant.get("/en/letters/" + code);
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    }

    @Test
    void onlyOfficersOfTheOrganiserSeeRequests() {
        assertThat(location(applicant.get("/en/visa"))).endsWith("/en/sign-in");
        signIn("visa-reviewer", "REVIEWER");
        assertThat(officer.get("/en/visa").statusCode()).isEqualTo(403);
    }

    private Form filled(Document form) {
        PassportEntry entry = Passports.aPassport();
        return Form.in(form, "form[action*=/visa/]")
                .set("birthDate", entry.birthDate())
                .set("birthPlace", entry.birthPlace())
                .set("nationality", entry.nationality())
                .set("number", entry.number())
                .set("issued", entry.issued())
                .set("expires", entry.expires())
                .set("consulate", entry.consulate())
                .set("arrives", entry.arrives())
                .set("leaves", entry.leaves());
    }

    private void signIn(String name, String role) {
        staff.add(name, role);
        Form form = Form.in(officer.open("/en/sign-in"), "form[action$=sign-in]");
        officer.submit(form.set("username", name).set("password", TestStaff.PASSWORD));
    }
}
