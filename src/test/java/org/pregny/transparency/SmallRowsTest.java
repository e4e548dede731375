package org.pregny.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** No row speaks of fewer than five organisations, nor can one be worked out. */
class SmallRowsTest {

    @Test
    void largeRowsStandByThemselvesTheLargestFirst() {
        assertThat(told(6, 9, 5)).containsExactly("b9", "a6", "c5");
    }

    @Test
    void smallRowsAreCountedTogether() {
        assertThat(told(9, 3, 2)).containsExactly("a9", "OTHERS5");
    }

    @Test
    void oneSmallRowTakesTheNextWithItForElseTheSumWouldTellIt() {
        assertThat(told(9, 7, 2)).containsExactly("a9", "OTHERS9");
    }

    @Test
    void whereAllTogetherWouldBeOneRowOnlyTheSumIsTold() {
        assertThat(told(9, 2)).isEmpty();
        assertThat(told(2, 1)).isEmpty();
        assertThat(told()).isEmpty();
    }

    private static List<String> told(long... received) {
        List<GroupFigures> rows = new ArrayList<>();
        for (int i = 0; i < received.length; i++) {
            Map<Measure, Long> counts = new EnumMap<>(Measure.class);
            counts.put(Measure.RECEIVED, received[i]);
            rows.add(new GroupFigures(String.valueOf((char) ('a' + i)), counts));
        }
        return SmallRows.together(rows).stream()
                .map(row -> row.code() + row.of(Measure.RECEIVED))
                .toList();
    }
}
