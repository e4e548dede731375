package org.pregny.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pregny.application.Gender;
import org.pregny.application.Participation;
import org.pregny.application.RepresentativeId;
import org.pregny.application.RepresentativeState;
import org.pregny.kernel.RegionalGroup;
import org.pregny.report.Statistics.Line;

/** People are counted by what they and their organisations say; small numbers are for the staff alone. */
class StatisticsTest {

    @Test
    void everybodyIsCountedAsFarAsTheyCame() {
        Statistics all = Statistics.of(Stream.of(
                new Headcount(person("NGO", Gender.WOMAN, RepresentativeState.APPROVED), true, true),
                new Headcount(person("NGO", null, RepresentativeState.WAITLISTED), false, false),
                new Headcount(person("NHRI", null, RepresentativeState.REFUSED), false, false)));

        assertThat(all.total()).isEqualTo(new Line("", List.of(3, 2, 1, 1, 1)));
        assertThat(all.byDimension().get(Dimension.CATEGORY))
                .containsExactly(new Line("NGO", List.of(2, 2, 1, 1, 1)), new Line("NHRI", List.of(1, 0, 0, 0, 0)));
        assertThat(all.byDimension().get(Dimension.GENDER))
                .extracting(Line::group)
                .containsExactly("NONE", "WOMAN");
        assertThat(all.rows()).isEqualTo(1 + 2 + 1 + 2);
    }

    @Test
    void aSmallNumberIsNotToldNorTheOneThatWouldGiveItAway() {
        Statistics shown = Statistics.of(Stream.of(many(Gender.WOMAN, 20), many(Gender.MAN, 9), many(Gender.ANOTHER, 2))
                        .flatMap(s -> s))
                .withoutSmall();

        assertThat(received(shown)).containsExactly(null, null, 20);
        assertThat(shown.total().counts().get(0)).isEqualTo(31);
    }

    @Test
    void twoSmallNumbersHideEachOtherAndNoneHidesNothing() {
        assertThat(received(
                        Statistics.of(Stream.of(many(Gender.WOMAN, 20), many(Gender.MAN, 4), many(Gender.ANOTHER, 2))
                                        .flatMap(s -> s))
                                .withoutSmall()))
                .containsExactly(null, null, 20);
        assertThat(received(Statistics.of(many(Gender.WOMAN, 5)).withoutSmall()))
                .isEqualTo(Collections.singletonList(5));
    }

    private static List<Integer> received(Statistics statistics) {
        return statistics.byDimension().get(Dimension.GENDER).stream()
                .map(line -> line.counts().get(Counted.RECEIVED.ordinal()))
                .toList();
    }

    private static Stream<Headcount> many(Gender gender, int people) {
        return IntStream.range(0, people)
                .mapToObj(i -> new Headcount(person("NGO", gender, RepresentativeState.PENDING), false, false));
    }

    private static Participation person(String category, Gender gender, RepresentativeState state) {
        return new Participation(
                new RepresentativeId(UUID.randomUUID()), state, category, RegionalGroup.AFRICAN, gender);
    }
}
