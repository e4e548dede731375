package org.pregny.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.kernel.Actor;
import org.springframework.beans.factory.annotation.Autowired;

/** An organisation is known once, whatever anybody claims. */
@PregnyTest
class OrganisationProfileTest {

    private static final Actor LEAD = Actor.staff("profile-lead");

    @Autowired
    private AccreditationDesk desk;

    @Autowired
    private OrganisationDesk organisations;

    /** Words that no other test’s organisations have. */
    private String word;

    @BeforeEach
    void name() {
        word = UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "grund";
    }

    @Test
    void aSecondApplicationFindsTheOrganisationOfTheFirst() {
        OrganisationId first = register(word + " Migrants Åid Network", "KE", "first@example.org");
        OrganisationId second = register("The Network of Migrants Aid, " + word, "KE", "second@example.org");

        assertThat(profile(second).id()).isEqualTo(profile(first).id());
        assertThat(desk.organisation(second).claim().name()).startsWith("The Network of");
        assertThat(profile(second).name()).isEqualTo(word + " Migrants Åid Network");
    }

    @Test
    void namesakesInOtherCountriesAndSimilarOrDeceivingNamesAreOthers() {
        OrganisationProfile first = profile(register(word + " Accord", "KE", "a@example.org"));
        OrganisationProfile abroad = profile(register(word + " Accord", "UG", "b@example.org"));
        OrganisationProfile similar = profile(register(word + " Accords", "KE", "c@example.org"));
        OrganisationProfile deceiving = profile(register(word + " Ассord", "KE", "d@example.org"));

        assertThat(List.of(first.id(), abroad.id(), similar.id(), deceiving.id()))
                .doesNotHaveDuplicates();
        assertThat(organisations.candidates(first))
                .extracting(m -> m.profile().id())
                .contains(abroad.id(), similar.id(), deceiving.id());
    }

    @Test
    void aClaimNeverChangesWhatIsKnown() {
        OrganisationProfile known = profile(register(word + " Forum", "KE", "known@example.org"));
        organisations.confirm(known.id(), LEAD);
        OrganisationClaim claim = new OrganisationClaim(
                word + " FORUM", "KE", "ACADEMIA", "SPECIAL", "X", List.of(), "EVIL", "https://evil.example");

        OrganisationProfile after = profile(desk.register(claim, new ClaimContact("Eve", "eve@example.org", true)));

        assertThat(after.id()).isEqualTo(known.id());
        assertThat(after.acronym()).isEmpty();
        assertThat(after.website()).isEmpty();
        assertThat(after.category()).isEqualTo("NGO");
        assertThat(after.isConfirmed()).isTrue();
        assertThat(organisations.claims(after.id()))
                .extracting(ClaimedBasis::basis)
                .contains("ECOSOC", "SPECIAL");
    }

    @Test
    void whoComesLaterSpeaksForNobodyUntilAccepted() {
        String mail = word + "@example.org";
        OrganisationProfile known = profile(register(word + " Haven", "KE", "first-" + mail));
        register(word + " Haven", "KE", mail);
        assertThat(desk.profilesOf(mail)).isEmpty();

        desk.emailProven(mail);
        assertThat(desk.profilesOf(mail)).isEmpty();

        FocalPoint later = organisations.focalPoints(known.id()).stream()
                .filter(person -> person.email().equals(mail))
                .findFirst()
                .orElseThrow();
        organisations.accept(later.id(), LEAD);
        assertThat(desk.profilesOf(mail.toUpperCase()))
                .extracting(OrganisationProfile::id)
                .containsExactly(known.id());
    }

    @Test
    void whoOpenedItSpeaksForItOnceTheAddressIsProven() {
        String mail = word + "@example.org";
        register(word + " Union", "KE", mail);
        assertThat(desk.profilesOf(mail)).isEmpty();

        desk.emailProven(mail);

        assertThat(desk.profilesOf(mail)).extracting(OrganisationProfile::name).containsExactly(word + " Union");
    }

    @Test
    void mergingDeletesNothingAndCanBeTakenBack() {
        OrganisationId here = register(word + " Harbour", "KE", "here@example.org");
        OrganisationId there = register(word + " Harbour", "UG", "there@example.org");
        ProfileId into = profile(here).id();
        ProfileId gone = profile(there).id();

        organisations.merge(gone, into, LEAD);
        assertThat(profile(there).id()).isEqualTo(into);
        assertThat(organisations.mergedInto(into))
                .extracting(OrganisationProfile::id)
                .containsExactly(gone);
        assertThat(organisations.focalPoints(into))
                .extracting(FocalPoint::email)
                .contains("there@example.org");
        assertThat(profile(register(word + " Harbour", "UG", "again@example.org"))
                        .id())
                .isEqualTo(into);
        assertThatThrownBy(() -> organisations.merge(into, gone, LEAD)).isInstanceOf(ProfilesNotMergeable.class);
        assertThatThrownBy(() -> organisations.merge(into, into, LEAD)).isInstanceOf(ProfilesNotMergeable.class);

        organisations.part(gone, LEAD);
        assertThat(profile(there).id()).isEqualTo(gone);
    }

    private OrganisationProfile profile(OrganisationId id) {
        return desk.profileOf(id);
    }

    private OrganisationId register(String name, String country, String email) {
        OrganisationClaim claim = new OrganisationClaim(name, country, "NGO", "ECOSOC", "");
        return desk.register(claim, new ClaimContact("Somebody", email, false));
    }
}
