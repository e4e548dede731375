package org.pregny.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;
import static org.pregny.letter.Passports.aPassport;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pregny.Browser;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.Receipt;
import org.pregny.application.RepresentativeId;
import org.pregny.event.DateStatus;
import org.pregny.event.Event;
import org.pregny.event.EventEdition;
import org.pregny.event.EventFacts;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Language;
import org.pregny.letter.PassportFaulty;
import org.pregny.letter.VisaDesk;
import org.pregny.letter.VisaOffice;
import org.pregny.letter.VisaRegister;
import org.pregny.letter.VisaRequest;
import org.pregny.letter.VisaState;
import org.pregny.pass.Authority;
import org.pregny.pass.PassCause;
import org.pregny.pass.PassControl;
import org.pregny.pass.PassOffice;
import org.pregny.pass.PassReason;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A letter that a consulate has verified follows its event, or is not valid any more. */
@PregnyTest
@Tag("database")
class VisaFollowingStoriesTest {

    private static final Actor OFFICER = Actor.staff("organiser");
    private static final String SIGNATORY = "Lucia Ferrari, Chief of Accreditation";

    @Autowired
    EventStory tale;

    @Autowired
    VisaDesk desk;

    @Autowired
    VisaOffice office;

    @Autowired
    VisaRegister register;

    @Autowired
    PassOffice passes;

    @Autowired
    PassControl control;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private Event hearing;
    private Receipt receipt;
    private RepresentativeId amina;
    private VisaRequest asked;
    private String old;

    @BeforeEach
    void aminaHoldsAValidLetter() throws Exception {
        tale.story.clock.set(TestTime.OPEN);
        hearing = tale.aHearing(tree -> {});
        receipt = tale.approved(hearing);
        amina = tale.story
                .applications
                .caseOf(receipt.id())
                .representatives()
                .get(0)
                .id();
        desk.request(receipt.accessKey(), amina, aPassport());
        asked = request();
        office.sign(asked.id(), SIGNATORY, OFFICER);
        tale.story.runDueJobs(asked.id().toString());
        old = codeIn(letter());
        assertThat(register.isValid(old)).isTrue();
    }

    @Test
    void aMovedEventMakesTheOldLetterInvalidAtOnceAndANewOneIsIssuedAndToldOnce() throws Exception {
        assertThat(publicPage(old)).contains("Valid").doesNotContain("Not valid");
        EventEdition moved = tale.moveTo(hearing.code(), "2017-10-18");
        assertThat(publicPage(old)).contains("Not valid");
        tale.tell(moved);
        register.reissueAfterMove(amina);
        register.reissueAfterMove(amina);

        String text = letter();
        assertThat(text)
                .contains("18 October 2017", "16–20 October 2017", SIGNATORY)
                .doesNotContain("11 October 2017");
        assertThat(publicPage(codeIn(text))).contains("Valid").doesNotContain("Not valid");
        assertThat(publicPage(old)).contains("Not valid");
        assertThat(codeIn(text)).isNotEqualTo(old);
        assertThat(letterStates()).containsExactlyInAnyOrder("SUPERSEDED", "VALID");
        assertThat(mails("visaLetterIssued")).isEqualTo(2);
    }

    @Test
    void aPassportThatDoesNotSufficeForTheNewDaysBringsTheLetterBackToTheOfficerWhoCannotSignIt() throws Exception {
        tale.tell(tale.moveTo(hearing.code(), "2018-10-18"));

        assertThat(register.isValid(old)).isFalse();
        assertThat(request().state()).isEqualTo(VisaState.REQUESTED);
        assertThat(mails("visaLetterIssued")).isEqualTo(1);
        assertThatThrownBy(() -> office.sign(asked.id(), SIGNATORY, OFFICER)).isInstanceOf(PassportFaulty.class);
        office.giveBack(asked.id(), "Your passport runs out too early: do you have another?", OFFICER);
        assertThat(request().state()).isEqualTo(VisaState.RETURNED);
    }

    @Test
    void anEventOfAnotherLengthIsSignedAnew() throws Exception {
        tale.tell(tale.change(hearing.code(), tale::aDayLonger));
        assertThat(register.isValid(old)).isFalse();
        assertThat(request().state()).isEqualTo(VisaState.REQUESTED);
        assertThat(mails("visaSignatureAwaited")).isEqualTo(1);

        office.sign(asked.id(), SIGNATORY, OFFICER);
        tale.story.runDueJobs(asked.id().toString());

        assertThat(register.isValid(codeIn(letter()))).isTrue();
        assertThat(register.isValid(old)).isFalse();
        assertThat(mails("visaLetterIssued")).isEqualTo(2);
    }

    @Test
    void aDateThatIsNotFirmMakesTheLetterInvalidUntilItIsConfirmedAgain() throws Exception {
        tale.tell(tale.change(hearing.code(), facts -> facts.movedTo(DateStatus.TBC, hearing.firstDay())));
        assertThat(register.isValid(old)).isFalse();
        assertThat(mails("visaLetterIssued")).isEqualTo(1);

        tale.tell(tale.moveTo(hearing.code(), hearing.firstDay().toString()));

        assertThat(register.isValid(old)).isFalse();
        assertThat(register.isValid(codeIn(letter()))).isTrue();
        assertThat(mails("visaLetterIssued")).isEqualTo(2);
    }

    @Test
    void aChangeThatDoesNotTouchTheDaysLeavesTheLetterAsItIs() {
        tale.tell(tale.change(hearing.code(), tale::inAnotherRoom));

        assertThat(register.isValid(old)).isTrue();
        assertThat(mails("visaLetterIssued")).isEqualTo(1);
    }

    @Test
    void aCancelledEventWithdrawsTheLetterAndForgetsThePassport() {
        EventEdition cancelled = tale.change(hearing.code(), EventFacts::cancelled);
        assertThat(register.isValid(old)).isFalse();
        tale.tell(cancelled);
        register.reissueAfterMove(amina);

        assertThatItIsGone();
    }

    @Test
    void whoAppliedForThemselvesHearsOfACancelledEventInOneLetter() {
        hearing = tale.aHearing(tree -> {});
        receipt = tale.approved(
                hearing,
                anApplication()
                        .of(aRepresentative("Amina Wanjiru Otieno", "amina@example.org", "12AB"))
                        .from("amina@example.org"));
        amina = tale.story
                .applications
                .caseOf(receipt.id())
                .representatives()
                .get(0)
                .id();
        desk.request(receipt.accessKey(), amina, aPassport());
        office.sign(request().id(), SIGNATORY, OFFICER);
        tale.story.runDueJobs(request().id().toString());

        tale.tell(tale.change(hearing.code(), EventFacts::cancelled));

        assertThat(request().state()).isEqualTo(VisaState.WITHDRAWN);
        assertThat(mails("eventCancelled")).isEqualTo(1);
        assertThat(mails("visaLetterWithdrawn")).isZero();
    }

    @Test
    void aRevokedPassWithdrawsTheLetterAndForgetsThePassportAtOnce() {
        control.revoke(passes.passesOf(receipt.id()).get(0).id(), PassReason.of(PassCause.MISUSE, Authority.SYSTEM));

        assertThatItIsGone();
    }

    private void assertThatItIsGone() {
        assertThat(register.isValid(old)).isFalse();
        assertThat(request().state()).isEqualTo(VisaState.WITHDRAWN);
        assertThat(letterStates()).containsExactly("WITHDRAWN");
        assertThat(mails("visaLetterWithdrawn")).isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from visa_request where id = :id and sealed_passport is null")
                        .param("id", asked.id().uuid())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    private VisaRequest request() {
        return desk.behind(receipt.accessKey(), amina).request();
    }

    private List<String> letterStates() {
        return jdbc.sql("select state from visa_letter where request_id = :id")
                .param("id", asked.id().uuid())
                .query(String.class)
                .list();
    }

    private long mails(String template) {
        return tale.letters(receipt.id()).stream().filter(template::equals).count();
    }

    private String letter() throws Exception {
        try (var document = Loader.loadPDF(desk.sheet(receipt.accessKey(), amina, Language.EN))) {
            return new PDFTextStripper().getText(document).replace("\u00A0", " ");
        }
    }

    private String publicPage(String code) {
        return new Browser(port).open("/en/letters/" + code).select("main").text();
    }

    private static String codeIn(String text) {
        var found = Pattern.compile("[0-9A-Z]{6}(?:-\\s*[0-9A-Z]{6}){3}").matcher(text);
        assertThat(found.find()).isTrue();
        return found.group().replaceAll("\\s", "");
    }
}
