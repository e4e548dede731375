package org.pregny.pass.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.qrcode.decoder.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassQrTest {

    private static final float SIDE = 120;

    @Test
    void theTextOfAPassIsEncodedAsAlphanumeric() {
        assertThat(PassQr.of(PassFaces.QR_TEXT).mode()).isEqualTo(Mode.ALPHANUMERIC);
    }

    @Test
    void aLowerCaseLetterWouldCostAThirdMoreRoom() {
        PassQr bytes = PassQr.of(PassFaces.QR_TEXT.toLowerCase());

        assertThat(bytes.mode()).isEqualTo(Mode.BYTE);
        assertThat(bytes.modules().getWidth())
                .isGreaterThan(PassQr.of(PassFaces.QR_TEXT).modules().getWidth());
    }

    @ParameterizedTest
    @ValueSource(ints = {150, 180, 187, 213, 240})
    void theDarkSquareIsAtLeastThirtyFiveMillimetresWide(int length) {
        PassQr code = PassQr.of("SEP1:" + "Q7".repeat(120).substring(5, length));

        assertThat(SIDE - 2 * code.quietZone(SIDE)).isGreaterThanOrEqualTo(Box.millimetres(35));
    }

    @Test
    void theQuietZoneIsFourModulesOnEverySide() {
        PassQr code = PassQr.of(PassFaces.QR_TEXT);
        float module = (SIDE - 2 * code.quietZone(SIDE)) / code.modules().getWidth();

        assertThat(code.quietZone(SIDE) / module).isBetween(3.99f, 4.01f);
    }
}
