package org.pregny.accreditation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pregny.PregnyTest;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.event.EventCode;
import org.springframework.beans.factory.annotation.Autowired;

/** What an applicant is told at once, and what the reviewer's evidence says, by the registers of the demonstration. */
@PregnyTest
class StandingTest {

    @Autowired
    private AccreditationDesk desk;

    @Autowired
    private EventCatalogue catalogue;

    @ParameterizedTest
    @CsvSource({
        "Ziwa la Amani Migrant Voices, KE, ECOSOC, '', RECOGNISED",
        "'Migrant Voices, Ziwa la Amani', KE, ECOSOC, '', RECOGNISED",
        "Ziwa la Amani Migrants Voices, KE, ECOSOC, e1042, RECOGNISED",
        "Ziwa la Amani Migrants Voices, KE, ECOSOC, '', PERHAPS",
        "Ziwa la Amani Migrant Voices, FR, ECOSOC, '', PERHAPS",
        "Objedinenie priezzhih Tihaya pristan na Issyk Kule, KG, SPECIAL, S-0007, RECOGNISED",
        "Qingxi Liudongzhe Huzhushe, CN, SPECIAL, '', RECOGNISED",
        "Mannrettindastofan Vegvisir, IS, NHRI_PARIS, '', RECOGNISED",
        "Østersøens Vandrerforbund, DK, ECOSOC, '', SUSPENDED",
        "Ziwa la Amani Migrant Voices, KE, SPECIAL, '', OTHER_BASIS",
        "Ziwa la Amani Migrant Voices, KE, ACADEMIA, '', OTHER_BASIS",
        "Pamoja Migrants Network, KE, ECOSOC, '', NOT_FOUND",
        "Pamoja Migrants Network, KE, PARLIAMENT, '', DOCUMENTS",
        "Pamoja Migrants Network, KE, UNHEARD_OF, '', NOT_ACCEPTED",
        "Ziwa la Аmani Migrant Voices, KE, ECOSOC, '', PERHAPS", // Cyrillic А
    })
    void theApplicantIsToldWhatTheRegisterSays(
            String name, String country, String basis, String reference, Standing.Kind told) {
        Standing standing = desk.standing(claim(name, country, basis, reference), hearing());

        assertThat(standing.kind()).isEqualTo(told);
    }

    /** Il-Fanal’s accreditation ends on 30 September 2017, the hearing is on 11 October. */
    @Test
    void whatEndsBeforeTheEventIsExpired() {
        OrganisationClaim claim = claim("Kummissjoni ghad-Drittijiet Il-Fanal", "MT", "NHRI_PARIS", "");

        assertThat(desk.standing(claim, hearing()).kind()).isEqualTo(Standing.Kind.EXPIRED);
        assertThat(desk.evidenceFor(claim, hearing()).goodStanding()).isFalse();
        assertThat(desk.standing(claim, catalogue.event(EventCode.of("thematic-1")))
                        .kind())
                .isEqualTo(Standing.Kind.RECOGNISED);
    }

    @Test
    void anotherBasisIsNamedWithItsEntry() {
        Standing standing = desk.standing(claim("Ziwa la Amani Migrant Voices", "KE", "SPECIAL", ""), hearing());

        assertThat(standing.basis()).isEqualTo("ECOSOC");
        assertThat(standing.entry().reference()).isEqualTo("E-1042");
    }

    @Test
    void theReviewerIsShownWhyALineWasFound() {
        BasisEvidence evidence =
                desk.evidenceFor(claim("Ziwa la Amani Migrants Voices", "KE", "ECOSOC", ""), hearing());

        assertThat(evidence.finding()).isEqualTo(BasisEvidence.Finding.UNCLEAR);
        assertThat(evidence.matches().get(0).entry().reference()).isEqualTo("E-1042");
        assertThat(evidence.matches().get(0).reason()).isEqualTo(MatchReason.SIMILAR);
        assertThat(evidence.goodStanding()).isFalse();
    }

    @Test
    void anImitationIsFlaggedAndStillHeard() {
        BasisEvidence evidence = desk.evidenceFor(claim("Ziwa la Аmani Migrant Voices", "KE", "ECOSOC", ""), hearing());

        assertThat(evidence.imitates()).isTrue();
        assertThat(evidence.mixedWords()).containsExactly("Аmani");
        assertThat(evidence.finding()).isEqualTo(BasisEvidence.Finding.UNCLEAR);
    }

    @Test
    void oneSlipInAShortNameIsFound() {
        assertThat(desk.evidenceFor(claim("Kummissjoni Fanal", "MT", "NHRI_PARIS", ""), hearing())
                        .finding())
                .isEqualTo(BasisEvidence.Finding.NOT_FOUND);
        assertThat(desk.evidenceFor(claim("Østersøens Vandreforbund", "DK", "ECOSOC", ""), hearing())
                        .matches())
                .extracting(match -> match.entry().reference())
                .containsExactly("E-0885");
    }

    private Event hearing() {
        return catalogue.event(EventCode.of("hearing-2"));
    }

    private static OrganisationClaim claim(String name, String country, String basis, String reference) {
        return new OrganisationClaim(name, country, "NGO", basis, reference);
    }
}
