package org.pregny.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.qrcode.decoder.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {

    private static final float SIDE = Box.millimetres(44.1f);
    private static final String TEXT = "SEP1:" + "MZXW6YTBOI2DKMRQGE3TGNBVGY".repeat(8);

    @Test
    void upperCaseTextIsEncodedAsAlphanumeric() {
        assertThat(QrCode.of(TEXT).mode()).isEqualTo(Mode.ALPHANUMERIC);
    }

    @Test
    void aLowerCaseLetterWouldCostAThirdMoreRoom() {
        QrCode bytes = QrCode.of(TEXT.toLowerCase());

        assertThat(bytes.mode()).isEqualTo(Mode.BYTE);
        assertThat(bytes.modules().getWidth())
                .isGreaterThan(QrCode.of(TEXT).modules().getWidth());
    }

    @ParameterizedTest
    @ValueSource(ints = {150, 180, 187, 213, 240})
    void theDarkSquareIsAtLeastThirtyFiveMillimetresWide(int length) {
        QrCode code = QrCode.of("SEP1:" + "Q7".repeat(120).substring(5, length));

        assertThat(SIDE - 2 * code.quietZone(SIDE)).isGreaterThanOrEqualTo(Box.millimetres(35));
    }

    @Test
    void theQuietZoneIsFourModulesOnEverySide() {
        QrCode code = QrCode.of(TEXT);
        float module = SIDE / (code.modules().getWidth() + 8);

        assertThat(code.quietZone(SIDE) / module).isBetween(3.99f, 4.01f);
    }
}
