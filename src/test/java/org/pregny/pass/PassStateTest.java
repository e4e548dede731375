package org.pregny.pass;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may follow what in the life of a pass: every pair of states, written out once more. */
class PassStateTest {

    private static final PassState[] COLUMNS = PassState.values();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            #           ISSUED ACTIVATED SUSPENDED REVOKED SUPERSEDED EXPIRED LOST
            ISSUED     |  -        x         x        x        x         x      x
            ACTIVATED  |  -        -         x        x        x         x      x
            SUSPENDED  |  x        x         -        x        x         x      -
            REVOKED    |  -        -         -        -        -         -      -
            SUPERSEDED |  -        -         -        -        -         -      -
            EXPIRED    |  -        -         -        -        -         -      -
            LOST       |  -        -         -        x        x         -      -
            """)
    void aPassBecomesOnlyWhatTheTableSays(PassState from, String row) {
        String[] marks = row.strip().split("\\s+");
        for (int i = 0; i < COLUMNS.length; i++) {
            assertThat(from.mayBecome(COLUMNS[i]))
                    .as(from + " to " + COLUMNS[i])
                    .isEqualTo(marks[i].equals("x"));
        }
    }
}
