package org.pregny.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every State is in exactly one group, and nothing else is in any. */
class RegionalGroupTest {

    @Test
    void everyStateIsInExactlyOneGroup() {
        Stream<String> states = CountryNames.states(Language.EN).stream().map(CountryName::code);
        List<String> members = Arrays.stream(RegionalGroup.values())
                .flatMap(group -> group.members().stream())
                .toList();
        assertThat(members).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(states.toList());
    }

    @Test
    void groupsAreAsLargeAsTheUnitedNationsSay() {
        assertThat(Arrays.stream(RegionalGroup.values()).map(g -> g.members().size()))
                .as(
                        "with Kiribati and Palestine in Asia and the Pacific, the United States and the Holy See in the West")
                .containsExactly(54, 55, 23, 33, 30);
    }

    @Test
    void aTerritoryIsInNoGroup() {
        assertThat(RegionalGroup.of("GL")).isEmpty();
        assertThat(RegionalGroup.of("")).isEmpty();
    }
}
