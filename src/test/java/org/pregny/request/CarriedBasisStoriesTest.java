package org.pregny.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pregny.accreditation.BasisEvidence;
import org.pregny.accreditation.OrganisationClaim;
import org.pregny.accreditation.RegisterEntry;
import org.pregny.application.Fault;
import org.pregny.application.SubmissionFaulty;
import org.pregny.kernel.Language;
import org.springframework.beans.factory.annotation.Autowired;

/** Who needs no special accreditation, by a basis that carries over: found by number first and by name second (domain b1). */
class CarriedBasisStoriesTest extends RequestStories {

    @Autowired
    CarriedBases bases;

    @Test
    void whoeverIsInGoodStandingByABasisThatCarriesOverIsToldSoAtOnceAndNobodyScreens() {
        AccreditationRequest request = tale.aRequest(round, known());

        assertThat(request.state()).isEqualTo(RequestState.NOT_NEEDED);
        assertThat(ended(request)).containsExactly("accreditationNotNeeded");
        assertThat(tale.letters(request.id())).containsExactlyInAnyOrder("requestReceived", "requestNotNeeded");
        assertThat(line(request, RequestStep.BASIS_CHECKED)).satisfies(checked -> {
            assertThat(checked.about()).isEqualTo("NOT_NEEDED ECOSOC BY_NAME");
            assertThat(checked.dmnVersion()).isPositive();
            assertThat(checked.formVersion()).isEqualTo(round.formVersion());
        });
    }

    @Test
    void whoeverSaysThatItIsAnotherOrganisationIsScreened() {
        RequestSubmission plain = tale.aSubmission(round, known(), Language.EN);

        assertThat(tale.submit(with(plain, List.of(), true)).state()).isEqualTo(RequestState.SCREENING);
    }

    @Test
    void theNumberFindsAnOrganisationThatCallsItselfOtherwise() {
        RegisterEntry entry = line();
        AccreditationRequest request = asks(called("The " + entry.name() + " Trust", entry), entry.reference());

        assertThat(request.state()).isEqualTo(RequestState.NOT_NEEDED);
        assertThat(line(request, RequestStep.BASIS_CHECKED).about()).isEqualTo("NOT_NEEDED ECOSOC BY_NUMBER");
        assertThat(tale.desk.file(request.id()).numbers())
                .containsExactly(new RegisterNumber("ECOSOC", entry.reference()));
    }

    @Test
    void aNumberThatBelongsToAnotherNameIsADoubtForAPersonAndNoMatch() {
        RegisterEntry entry = line();
        AccreditationRequest stranger = asks(RequestStory.anOrganisation(), entry.reference());
        AccreditationRequest known = asks(known(), another(entry).reference());

        for (AccreditationRequest request : List.of(stranger, known)) {
            assertThat(request.state()).isEqualTo(RequestState.SCREENING);
            assertThat(line(request, RequestStep.BASIS_CHECKED).about()).isEqualTo("SCREEN ECOSOC");
            BasisEvidence evidence = bases.best(request.id()).orElseThrow().evidence();
            assertThat(evidence.finding()).isEqualTo(BasisEvidence.Finding.UNCLEAR);
            assertThat(evidence.isReferenceOfAnother()).isTrue();
        }
    }

    @Test
    void aNumberThatNobodyHasLeavesTheNameToBeCompared() {
        AccreditationRequest request = asks(known(), "no such number");

        assertThat(request.state()).isEqualTo(RequestState.NOT_NEEDED);
        assertThat(line(request, RequestStep.BASIS_CHECKED).about()).isEqualTo("NOT_NEEDED ECOSOC BY_NAME");
    }

    @Test
    void onlyTheRegistersOfTheRoundAreAskedAndEachOnce() {
        assertThatThrownBy(() -> submit(RequestStory.anOrganisation(), List.of(new RegisterNumber("PARIS", "1"))))
                .isInstanceOfSatisfying(SubmissionFaulty.class, faulty -> assertThat(faulty.faults())
                        .extracting(Fault::field)
                        .containsExactly("/organisation/numbers/PARIS"));
        RegisterNumber once = new RegisterNumber("ECOSOC", "1");
        assertThatThrownBy(() -> submit(RequestStory.anOrganisation(), List.of(once, once)))
                .isInstanceOf(SubmissionFaulty.class);
        assertThatThrownBy(() ->
                        submit(RequestStory.anOrganisation(), List.of(new RegisterNumber("ECOSOC", "1".repeat(101)))))
                .isInstanceOf(SubmissionFaulty.class);
    }

    private AccreditationRequest asks(OrganisationClaim organisation, String number) {
        return submit(organisation, List.of(new RegisterNumber("ECOSOC", number)));
    }

    private AccreditationRequest submit(OrganisationClaim organisation, List<RegisterNumber> numbers) {
        RequestSubmission plain = tale.aSubmission(round, organisation, Language.EN);
        return tale.desk.request(tale.submit(with(plain, numbers, false)).id());
    }

    private static RequestSubmission with(RequestSubmission plain, List<RegisterNumber> numbers, boolean insisted) {
        return new RequestSubmission(
                plain.round(),
                plain.language(),
                plain.contactName(),
                plain.email(),
                plain.organisation(),
                numbers,
                plain.answers(),
                plain.draft(),
                plain.papers(),
                insisted,
                true);
    }

    private RegisterEntry line() {
        return registers.entries("ECOSOC").stream()
                .filter(e -> e.isNumbered() && e.name().equals(known().name()))
                .findFirst()
                .orElseThrow();
    }

    private RegisterEntry another(RegisterEntry entry) {
        return registers.entries("ECOSOC").stream()
                .filter(e -> e.isNumbered() && !e.name().equals(entry.name()))
                .findFirst()
                .orElseThrow();
    }

    private static OrganisationClaim called(String name, RegisterEntry entry) {
        return new OrganisationClaim(name, entry.country(), "NGO", "SPECIAL", "");
    }
}
