package org.pregny.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pregny.kernel.Wording;

/** A pass names segments by numbers that never come to mean others. */
class SegmentNumbersTest {

    @Test
    void segmentsAreNumberedInTheirOrderAndLaterOnesFromThereOn() {
        SegmentNumbers first = SegmentNumbers.NONE.with(segments("opening", "panel", "closing"));

        assertThat(first.with(segments("lunch", "opening", "panel", "closing", "dinner"))
                        .byCode())
                .containsEntry("opening", 1)
                .containsEntry("panel", 2)
                .containsEntry("closing", 3)
                .containsEntry("lunch", 4)
                .containsEntry("dinner", 5);
    }

    @Test
    void theNumberOfASegmentThatWasTakenOutIsNeverGivenToAnother() {
        SegmentNumbers without = SegmentNumbers.NONE
                .with(segments("opening", "closing"))
                .with(segments("opening"))
                .with(segments("opening", "dinner"));

        assertThat(without.byCode()).containsEntry("closing", 2).containsEntry("dinner", 3);
        assertThat(without.with(segments("opening", "closing")).byCode()).isEqualTo(without.byCode());
    }

    @Test
    void theBitsOfASetAreThoseOfItsNumbersAndTheWholeEventHasNone() {
        SegmentNumbers numbers = SegmentNumbers.NONE.with(segments("a", "b", "c"));

        assertThat(numbers.bits(new SegmentSet(false, List.of("c", "a")))).isEqualTo(0b101);
        assertThat(numbers.bits(SegmentSet.WHOLE)).isZero();
    }

    @Test
    void thereIsNothingToChooseAmongOneSegmentOrMoreThanAPassCanName() {
        String[] many = IntStream.rangeClosed(1, 32).mapToObj(n -> "s" + n).toArray(String[]::new);
        SegmentNumbers numbers = SegmentNumbers.NONE.with(segments(many));

        assertThat(numbers.allowChoiceOf(segments("s1"))).isFalse();
        assertThat(numbers.allowChoiceOf(segments("s1", "s31"))).isTrue();
        assertThat(numbers.bits(new SegmentSet(false, List.of("s31")))).isEqualTo(1 << 30);
        assertThat(numbers.allowChoiceOf(segments("s1", "s32"))).isFalse();
        assertThatThrownBy(() -> numbers.bits(new SegmentSet(false, List.of("s32"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Segment> segments(String... codes) {
        LocalDateTime at = LocalDateTime.parse("2017-10-11T10:00");
        return Arrays.stream(codes)
                .map(code -> new Segment(code, Wording.of(code), at, at.plusHours(1), false))
                .toList();
    }
}
