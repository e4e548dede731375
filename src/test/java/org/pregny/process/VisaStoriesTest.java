package org.pregny.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pregny.Applications.anApplication;
import static org.pregny.letter.Passports.aPassport;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.Receipt;
import org.pregny.application.RepresentativeId;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Language;
import org.pregny.kernel.NotFound;
import org.pregny.letter.Feasibility;
import org.pregny.letter.Passports;
import org.pregny.letter.VisaDesk;
import org.pregny.letter.VisaOffice;
import org.pregny.letter.VisaProcess;
import org.pregny.letter.VisaRegister;
import org.pregny.letter.VisaRequest;
import org.pregny.letter.VisaRequestId;
import org.pregny.letter.VisaSettled;
import org.pregny.letter.VisaState;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The stories of a visa support letter, from the passport to the day it is forgotten (domain P10). */
@PregnyTest
class VisaStoriesTest {

    private static final Actor OFFICER = Actor.staff("organiser");
    private static final String SIGNATORY = "Lucia Ferrari, Chief of Accreditation";

    @Autowired
    Story story;

    @Autowired
    VisaDesk desk;

    @Autowired
    VisaOffice office;

    @Autowired
    VisaRegister register;

    @Autowired
    VisaProcess visas;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcClient jdbc;

    private Receipt receipt;
    private RepresentativeId amina;

    @BeforeEach
    void aminaIsApproved() {
        story.clock.set(TestTime.OPEN);
        receipt = story.submit(anApplication().build());
        story.approveAll(receipt.id());
        story.runDueJobs(receipt.id());
        amina = story.applications.caseOf(receipt.id()).representatives().get(0).id();
    }

    @Test
    void aSignedLetterCanBeFetchedVerifiedAndIsForgottenAWeekAfterTheEvent() throws Exception {
        VisaRequest asked = ask();
        assertThatThrownBy(() -> desk.sheet(receipt.accessKey(), amina, Language.EN))
                .isInstanceOf(NotFound.class);

        office.sign(asked.id(), SIGNATORY, OFFICER);
        runJobs(asked.id());
        String text = letter(Language.EN);

        assertThat(text)
                .contains("Amina Wanjiru Otieno", Passports.NUMBER, "29 February 1984", "Pamoja Migrants Network");
        assertThat(text).contains(SIGNATORY, "9–13 October 2017", "A/RES/71/280");
        assertThat(letter(Language.FR)).contains("Lettre d’appui", "29 février 1984", Passports.NUMBER);
        assertThat(register.isValid(codeIn(text))).isTrue();
        assertThat(register.isValid(codeIn(text).toLowerCase().replace("-", "")))
                .isTrue();
        assertThat(register.isValid("0" + codeIn(text).substring(1) + "0")).isFalse();

        story.clock.set("2017-10-12T00:00:00+02:00");
        assertThat(register.isValid(codeIn(text))).isFalse();
        story.clock.set("2017-10-19T00:00:00+02:00");
        runJobs(asked.id());

        assertThat(state(asked)).isEqualTo(VisaState.PURGED);
        assertThat(sealed(asked.id())).isNull();
        assertThat(office.passport(asked.id(), OFFICER)).isEmpty();
        assertThat(running(asked.id())).isZero();
        assertThat(audited("letter.")).contains("letter.requested", "letter.signed", "letter.issued", "letter.purged");
    }

    @Test
    void anOfficerWhoDoesNotSignAsksAndTheApplicantAnswersWithOtherParticulars() {
        VisaRequest asked = ask();
        office.giveBack(asked.id(), "Is the place of birth right?", OFFICER);

        assertThat(state(asked)).isEqualTo(VisaState.RETURNED);
        assertThatThrownBy(() -> office.sign(asked.id(), SIGNATORY, OFFICER)).isInstanceOf(VisaSettled.class);
        assertThat(letters()).contains("visaQuestion");

        desk.request(receipt.accessKey(), amina, aPassport());
        assertThat(state(asked)).isEqualTo(VisaState.REQUESTED);
        office.sign(asked.id(), SIGNATORY, OFFICER);
        runJobs(asked.id());
        register.issue(asked.id());

        assertThat(state(asked)).isEqualTo(VisaState.ISSUED);
        assertThat(letters()).filteredOn("visaLetterIssued"::equals).hasSize(1);
        assertThatThrownBy(() -> desk.request(receipt.accessKey(), amina, aPassport()))
                .isInstanceOf(VisaSettled.class);
    }

    @Test
    void whatNobodySignsRaisesAnAlarmWhenAVisaBecomesTightAndAgainWhenItIsTooLateAndIsForgotten() {
        VisaRequest asked = ask();
        runJobs(asked.id());
        assertThat(alarm(asked)).isNull();

        story.clock.set("2017-09-06T00:00:01+02:00");
        runJobs(asked.id());
        assertThat(alarm(asked)).isEqualTo(Feasibility.TIGHT);
        story.clock.set("2017-09-20T00:00:01+02:00");
        runJobs(asked.id());
        assertThat(alarm(asked)).isEqualTo(Feasibility.TOO_LATE);
        story.clock.set("2017-10-19T00:00:00+02:00");
        runJobs(asked.id());

        assertThat(state(asked)).isEqualTo(VisaState.PURGED);
        assertThat(running(asked.id())).isZero();
    }

    @Test
    void aQuestionThatNobodyAnswersIsForgottenToo() {
        VisaRequest asked = ask();
        office.giveBack(asked.id(), "Which consulate?", OFFICER);
        story.clock.set("2017-10-19T00:00:00+02:00");
        runJobs(asked.id());

        assertThat(state(asked)).isEqualTo(VisaState.PURGED);
        assertThat(sealed(asked.id())).isNull();
    }

    @Test
    void aWithdrawnLetterIsNotValidAndThePassportIsGoneAtOnce() throws Exception {
        VisaRequest asked = ask();
        office.sign(asked.id(), SIGNATORY, OFFICER);
        runJobs(asked.id());
        String code = codeIn(letter(Language.EN));
        visas.withdrawn(asked.id());
        register.withdraw(asked.id());

        assertThat(register.isValid(code)).isFalse();
        assertThat(state(asked)).isEqualTo(VisaState.WITHDRAWN);
        assertThat(sealed(asked.id())).isNull();
        assertThat(running(asked.id())).isZero();
        assertThat(letters()).filteredOn("visaLetterWithdrawn"::equals).hasSize(1);
        assertThatThrownBy(() -> desk.sheet(receipt.accessKey(), amina, Language.EN))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void nothingOfThePassportStandsInTheDatabaseInVariablesOrInTheTrail() {
        VisaRequest asked = ask();
        office.passport(asked.id(), OFFICER);
        office.sign(asked.id(), SIGNATORY, OFFICER);
        runJobs(asked.id());

        assertThat(new String(sealed(asked.id()), StandardCharsets.ISO_8859_1))
                .doesNotContain(Passports.NUMBER, "Otieno", "Kisumu");
        assertThat(jdbc.sql("select coalesce(text_, '') from act_hi_varinst")
                        .query(String.class)
                        .list())
                .noneMatch(v -> v.contains(Passports.NUMBER) || v.contains("Kisumu"));
        assertThat(jdbc.sql("select facts from audit_entry").query(String.class).list())
                .noneMatch(f -> f.contains(Passports.NUMBER) || f.contains("Kisumu"));
        assertThat(jdbc.sql("select content from outgoing_mail join mail_message on mail_id = id where case_id = :id")
                        .param("id", receipt.id().uuid())
                        .query((row, n) -> new String(row.getBytes("content"), StandardCharsets.UTF_8))
                        .list())
                .noneMatch(m -> m.contains(Passports.NUMBER));
        assertThat(audited("letter.")).contains("letter.read");
    }

    private VisaRequest ask() {
        desk.request(receipt.accessKey(), amina, aPassport());
        return desk.behind(receipt.accessKey(), amina).request();
    }

    private String letter(Language language) throws Exception {
        try (var document = Loader.loadPDF(desk.sheet(receipt.accessKey(), amina, language))) {
            return new PDFTextStripper().getText(document).replace("\u00A0", " ");
        }
    }

    private static String codeIn(String text) {
        var found = Pattern.compile("[0-9A-Z]{6}(?:-\\s*[0-9A-Z]{6}){3}").matcher(text);
        assertThat(found.find()).isTrue();
        return found.group().replaceAll("\\s", "");
    }

    private void runJobs(VisaRequestId id) {
        story.runDueJobs(id.toString());
    }

    private VisaState state(VisaRequest asked) {
        return office.visaCase(asked.id()).request().state();
    }

    private Feasibility alarm(VisaRequest asked) {
        return office.visaCase(asked.id()).request().alarm();
    }

    private byte[] sealed(VisaRequestId id) {
        return jdbc.sql("select sealed_passport from visa_request where id = :id")
                .param("id", id.uuid())
                .query((row, n) -> row.getBytes(1))
                .list()
                .get(0);
    }

    private long running(VisaRequestId id) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(id.toString())
                .count();
    }

    private List<String> letters() {
        return jdbc.sql("select template from outgoing_mail where case_id = :id")
                .param("id", receipt.id().uuid())
                .query(String.class)
                .list();
    }

    private List<String> audited(String prefix) {
        return jdbc.sql("select action from audit_entry where case_id = :id and action like :prefix")
                .param("id", receipt.id().uuid())
                .param("prefix", prefix + "%")
                .query(String.class)
                .list();
    }
}
