package org.pregny.accreditation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pregny.CountedStatements;
import org.pregny.PregnyTest;
import org.pregny.event.EventCatalogue;
import org.pregny.event.EventCode;
import org.pregny.kernel.Actor;
import org.springframework.beans.factory.annotation.Autowired;

/** What is decided here stands in the register beside what came in files, and neither takes the other away. */
@PregnyTest
@Tag("database")
class RegisterGrantsTest {

    private static final Actor OFFICER = Actor.staff("officer");
    private static final String HEADER = "Reference,Name,Country,Status\n";

    @Autowired
    RegisterGrants grants;

    @Autowired
    RegisterDesk desk;

    @Autowired
    RegisterImport imports;

    @Autowired
    AccreditationDesk accreditation;

    @Autowired
    EventCatalogue catalogue;

    @Autowired
    CountedStatements counted;

    private String register;

    @BeforeEach
    void aRegisterWithALineOfAFileAndOneThatWasGranted() {
        register = "LIST-" + UUID.randomUUID().toString().substring(0, 8);
        apply(HEADER + "L-1,Insan Association,LB,Accredited\n", true);
        grants.enter(line("G-1", "Ziwa Voices", "gcm-2017"), OFFICER);
    }

    @Test
    void theGrantedLineIsFoundAndListedWithTheOthers() {
        assertThat(references()).containsExactly("G-1", "L-1");
        assertThat(desk.find(register, "Ziwa voices"))
                .extracting(RegisterEntry::scope)
                .containsExactly("gcm-2017");
        assertThat(desk.matches(register, claim("Ziwa Voices")))
                .singleElement()
                .satisfies(match -> assertThat(match.place().isGranted()).isTrue());
    }

    @Test
    void enteredTwiceItIsThereOnce() {
        grants.enter(line("G-1", "Ziwa Voices", "gcm-2017"), OFFICER);

        assertThat(references()).containsExactly("G-1", "L-1");
    }

    @Test
    void aNewListThatDoesNotNameItDoesNotTakeItAway() {
        apply(HEADER + "L-2,Justice Centre,KE,Accredited\n", true);

        assertThat(references()).containsExactly("G-1", "L-2");
    }

    @Test
    void aListThatNamesItDoesNotDoubleItAndSaysSo() {
        String named =
                HEADER + "L-1,Insan Association,LB,Accredited\nL-9,ZIWA VOICES,KE,Withdrawn\nG-1,Other,KE,Withdrawn\n";
        RegisterPreview preview = imports.preview(hand(named, true));

        assertThat(preview.granted()).extracting(RegisterEntry::reference).containsExactly("L-9", "G-1");
        assertThat(preview.difference().isNothing()).isTrue();
    }

    @Test
    void whatIsGrantedWhileSomebodyLooksAtAListIsNeitherLostNorDoubled() {
        UUID handed = hand(HEADER + "L-1,Insan Association,LB,Accredited\nL-5,Pamoja Union,KE,Accredited\n", true);
        imports.preview(handed);
        grants.enter(line("G-2", "Pamoja Union", "gcm-2017"), OFFICER);
        assertThat(imports.preview(handed).outdated()).isFalse();
        grants.enter(line("G-3", "Third League", "gcm-2017"), OFFICER);
        UUID more = hand(HEADER + "L-1,Insan Association,LB,Accredited\nL-6,Other League,KE,Accredited\n", true);
        imports.apply(more, OFFICER);

        assertThat(references()).containsExactly("G-1", "G-2", "G-3", "L-1", "L-6");
    }

    @Test
    void ourOwnExportReadBackChangesNothing() {
        UUID handed = imports.read(
                new RegisterImport.Handed(
                        register,
                        "own.csv",
                        RegisterExport.csv(desk.entries(register)).getBytes(StandardCharsets.UTF_8),
                        true),
                OFFICER);

        assertThat(imports.preview(handed).difference().isNothing()).isTrue();
    }

    @Test
    void undoingAVersionLeavesWhatWasGranted() {
        int latest = apply(HEADER + "L-2,Justice Centre,KE,Accredited\n", true).version();
        grants.enter(line("G-2", "Pamoja Union", "gcm-2017"), OFFICER);
        imports.undo(register, latest, OFFICER);

        assertThat(references()).containsExactly("G-1", "G-2", "L-1");
    }

    @Test
    void suspendedItIsFoundButNotInGoodStandingAndThenItIsAgain() {
        grants.restate(register, "G-1", RegisterStatus.SUSPENDED, null, OFFICER);
        assertThat(entry().isInGoodStandingOn(LocalDate.of(2017, 9, 1))).isFalse();

        grants.restate(register, "G-1", RegisterStatus.ACCREDITED, LocalDate.of(2017, 8, 31), OFFICER);
        assertThat(entry().isInGoodStandingOn(LocalDate.of(2017, 8, 1))).isTrue();
        assertThat(entry().isInGoodStandingOn(LocalDate.of(2017, 9, 1))).isFalse();
    }

    @Test
    void noFilesLineIsTouched() {
        grants.restate(register, "L-1", RegisterStatus.WITHDRAWN, null, OFFICER);

        assertThat(desk.find(register, "Insan Association"))
                .extracting(RegisterEntry::status)
                .containsExactly(RegisterStatus.ACCREDITED);
    }

    @Test
    void aLineCountsForItsProcessOnly() {
        String name = "Scoped " + UUID.randomUUID();
        var event = catalogue.event(EventCode.of("hearing-2"));
        RegisterEntry other = new RegisterEntry(
                "SPECIAL",
                "S-" + UUID.randomUUID(),
                name,
                List.of(),
                "",
                "KE",
                RegisterStatus.ACCREDITED,
                true,
                null,
                "another-process");
        grants.enter(other, OFFICER);
        OrganisationClaim claim = new OrganisationClaim(name, "KE", "NGO", "SPECIAL", "");
        assertThat(accreditation.evidenceFor(claim, event).finding()).isEqualTo(BasisEvidence.Finding.NOT_FOUND);

        grants.enter(
                new RegisterEntry(
                        "SPECIAL",
                        "S-" + UUID.randomUUID(),
                        name,
                        List.of(),
                        "",
                        "KE",
                        RegisterStatus.ACCREDITED,
                        true,
                        null,
                        event.process()),
                OFFICER);
        assertThat(accreditation.evidenceFor(claim, event).goodStanding()).isTrue();
    }

    @Test
    void manyAreEnteredInARowWithAFewStatementsEachHoweverManyThereAre() {
        for (int i = 0; i < 300; i++) {
            grants.enter(line("M-" + i, "Member " + UUID.randomUUID(), "gcm-2017"), OFFICER);
        }
        Runnable one = () -> grants.enter(line("M-last", "Member " + UUID.randomUUID(), "gcm-2017"), OFFICER);

        assertThat(counted.during(one)).hasSizeLessThanOrEqualTo(4);
        assertThat(desk.entries(register)).hasSize(303);
        assertThat(desk.versions(register)).hasSize(1);
    }

    private RegisterEntry line(String reference, String name, String scope) {
        return new RegisterEntry(
                register, reference, name, List.of(), "", "KE", RegisterStatus.ACCREDITED, true, null, scope);
    }

    private OrganisationClaim claim(String name) {
        return new OrganisationClaim(name, "KE", "NGO", register, "");
    }

    private RegisterEntry entry() {
        return desk.find(register, "Ziwa Voices").getFirst();
    }

    private List<String> references() {
        return desk.entries(register).stream().map(RegisterEntry::reference).toList();
    }

    private UUID hand(String text, boolean whole) {
        return imports.read(
                new RegisterImport.Handed(register, "list.csv", text.getBytes(StandardCharsets.UTF_8), whole), OFFICER);
    }

    private RegisterVersion apply(String text, boolean whole) {
        return imports.apply(hand(text, whole), OFFICER);
    }
}
