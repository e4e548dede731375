package org.pregny.pass;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How much a gate has to fetch. */
class StatusSizeTest {

    private static final int MANY = 100_000;
    private static final int MOST = 400_000;

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "GOOD")
    void aHundredThousandDeadPassesTakeLessThanFourHundredThousandBytes(StatusCode status) {
        assertThat(ManyPasses.list(0, MANY, status).length).isLessThanOrEqualTo(MOST);
    }

    @Test
    void thatHoldsForAMixtureAsWell() {
        byte[] list = ManyPasses.list(0, MANY, StatusCode.REVOKED, StatusCode.SUPERSEDED, StatusCode.LOST);
        System.out.println("status list of 100,000: " + list.length + " bytes mixed, "
                + ManyPasses.list(0, MANY, StatusCode.REVOKED).length + " bytes all revoked");

        assertThat(list.length).isLessThanOrEqualTo(MOST);
    }

    @Test
    void aChangeOfTenTakesLessThanThreeHundredBytes() {
        assertThat(ManyPasses.list(7, 10, StatusCode.REVOKED).length).isLessThanOrEqualTo(300);
    }
}
