package org.pregny.accreditation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.pregny.Sources;

/** Names are held against names: what is one organisation is found, what is another is not. */
class NameMatchingTest {

    private static final Path NAMES = Path.of("src/test/resources/names");

    record Pair(String register, String applicant) {}

    static Stream<Pair> variants() {
        return lines("variants.txt").map(line -> line.split(" = ")).map(both -> new Pair(both[0], both[1]));
    }

    static List<String> organisations() {
        return lines("organisations.txt").toList();
    }

    @ParameterizedTest
    @MethodSource("variants")
    void oneOrganisationIsFoundHoweverItIsWritten(Pair pair) {
        assertThat(match(pair.applicant(), pair.register())).isNotNull();
    }

    @Test
    void differentOrganisationsAreNeverTakenForOneAnother() {
        assertThat(differentPairs().filter(pair -> {
                    NameMatch match = match(pair.applicant(), pair.register());
                    return match != null && match.isSure();
                }))
                .isEmpty();
    }

    /** Shown beside one another they would only be in the way. */
    @Test
    void differentOrganisationsAreNotEvenHeldToBeSimilar() {
        assertThat(differentPairs().filter(pair -> match(pair.applicant(), pair.register()) != null))
                .isEmpty();
    }

    /** The threshold stands in the gap between both kinds, not at an edge. */
    @Test
    void theThresholdHasRoomOnBothSides() {
        double others =
                differentPairs().mapToDouble(NameMatchingTest::likeness).max().orElseThrow();
        double same = variants()
                .filter(pair ->
                        match(pair.applicant(), pair.register()).reasons().get(0) == MatchReason.SIMILAR)
                .mapToDouble(NameMatchingTest::likeness)
                .min()
                .orElseThrow();

        assertThat(Likeness.SIMILAR - others)
                .as("above the likest others, %s", others)
                .isGreaterThan(0.05);
        assertThat(same - Likeness.SIMILAR)
                .as("below the least like variant, %s", same)
                .isGreaterThan(0.05);
    }

    @ParameterizedTest
    @CsvSource({
        "Jānis Kārklīņš, Jānis Kārkliņš, SAME_NAME",
        "Michele LeVoy, Michele Levoy, SAME_NAME",
        "Süßenbrück Institut, Suessenbrueck Institut, OTHER_SPELLING",
        "Institut Süßenbrück, Sussenbruck Institut, OTHER_ORDER",
        "清溪流动者互助社, Qingxi Liudongzhe Huzhushe, OTHER_LETTERS",
        "Insan Association e.V., Insan Association, OTHER_LETTERS",
        "Fragomen LLC, Fragomen, OTHER_LETTERS",
        "International Catholic Migration Commission, ICMC, ACRONYM",
        "Save the Children, Save the Childen, SIMILAR",
    })
    void theReasonIsTheSurestThatHolds(String register, String applicant, MatchReason reason) {
        assertThat(match(applicant, register).reasons().get(0)).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({"E-1042, e 1042", "E-1042, E1042", "NGO/123, ngo 123"})
    void aReferenceIsTheSameHoweverItIsCut(String register, String applicant) {
        assertThat(SoughtName.foldedReference(applicant)).isEqualTo(SoughtName.foldedReference(register));
    }

    @Test
    void theSameReferenceUnderQuiteAnotherNameIsForAPersonToCompare() {
        OrganisationClaim claim = new OrganisationClaim("Stop Funding Hate", "", "NGO", "ECOSOC", "E-1");
        NameMatch match = NameMatch.of(
                        SoughtName.of(claim), entry("Insan Association").known())
                .orElseThrow();

        assertThat(match.reasons()).containsExactly(MatchReason.SAME_REFERENCE);
        assertThat(match.isSure()).isFalse();
    }

    @Test
    void aNamesakeInAnotherCountryIsForAPersonToCompare() {
        OrganisationClaim claim = new OrganisationClaim("Justice Centre", "KE", "NGO", "ECOSOC", "");

        assertThat(NameMatch.of(SoughtName.of(claim), entry("Justice Centre").known())
                        .orElseThrow()
                        .isSure())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Insаn Association", // Cyrillic а
        "lnsan Association", // small L for capital I
        "INSAN ASSOСIATION", // Cyrillic С
    })
    void aNameThatOnlyLooksTheSameIsShownAndNeverTrusted(String imitation) {
        NameMatch match = match(imitation, "Insan Association");

        assertThat(match.reasons()).contains(MatchReason.LOOKS_ALIKE);
        assertThat(match.isSure()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Insаn Association, Insаn", "Мelissa Network, Мelissa"})
    void wordsOfSeveralAlphabetsAreNamed(String name, String word) {
        assertThat(Lookalike.mixedWords(name)).containsExactly(word);
    }

    @Test
    void honestNamesAreNotSuspected() {
        assertThat(Stream.concat(
                                organisations().stream(),
                                Stream.of("Фонд IT-помощь", "NGO联盟 中国", "ユニセフ日本委員会", "한국 YMCA", "Ō-tani 大谷 Kai"))
                        .filter(name -> !Lookalike.mixedWords(name).isEmpty()))
                .isEmpty();
    }

    private static Stream<Pair> differentPairs() {
        List<Pair> pairs = new ArrayList<>();
        List<String> all = organisations();
        for (String one : all) {
            all.stream().filter(other -> !other.equals(one)).forEach(other -> pairs.add(new Pair(one, other)));
        }
        return pairs.stream();
    }

    private static NameMatch match(String applicant, String register) {
        OrganisationClaim claim = new OrganisationClaim(applicant, "", "NGO", "ECOSOC", "");
        return NameMatch.of(SoughtName.of(claim), entry(register).known()).orElse(null);
    }

    private static double likeness(Pair pair) {
        return Likeness.of(OrganisationName.of(pair.applicant()), OrganisationName.of(pair.register()));
    }

    private static RegisterEntry entry(String name) {
        return new RegisterEntry("ECOSOC", "E-1", name, List.of(), "", "LB", RegisterStatus.ROSTER, true, null);
    }

    private static Stream<String> lines(String file) {
        return Sources.read(NAMES.resolve(file)).text().lines().filter(line -> !line.startsWith("#"));
    }
}
