package org.pregny.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.ReaderException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.decoder.Mode;
import com.google.zxing.qrcode.detector.Detector;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Random;
import java.util.stream.Collectors;
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
    @ValueSource(ints = {150, 180, 187, 213, 240, 259})
    void theDarkSquareIsAtLeastThirtyFiveMillimetresWide(int length) {
        QrCode code = QrCode.of("SEP1:" + "Q7".repeat(130).substring(5, length));

        assertThat(SIDE - 2 * code.quietZone(SIDE)).isGreaterThanOrEqualTo(Box.millimetres(35));
    }

    @Test
    void theQuietZoneIsFourModulesOnEverySide() {
        QrCode code = QrCode.of(TEXT);
        float module = SIDE / (code.modules().getWidth() + 8);

        assertThat(code.quietZone(SIDE) / module).isBetween(3.99f, 4.01f);
    }

    /** With the mask that the standard prefers, two of a hundred are not read, at any size. */
    @Test
    void noTextMakesASymbolThatAReaderMistakes() {
        Random chance = new Random(7);

        for (int i = 0; i < 400; i++) {
            String text = signed(chance);
            assertThat(read(QrCode.of(text).modules())).isEqualTo(text);
        }
    }

    @Test
    void aPlaceThatLooksLikeACornerIsSeen() throws Exception {
        Random chance = new Random(7);
        int mistaken = 0;
        for (int i = 0; i < 400; i++) {
            String text = signed(chance);
            ByteMatrix preferred = Encoder.encode(text, ErrorCorrectionLevel.Q).getMatrix();
            if (!read(preferred).equals(text)) {
                mistaken++;
                assertThat(FalseCorners.weight(preferred)).isPositive();
            }
        }
        assertThat(mistaken).isPositive();
    }

    private static String signed(Random chance) {
        return chance.ints(208, 0, 32)
                .mapToObj(digit -> "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".substring(digit, digit + 1))
                .collect(Collectors.joining("", "SEP1:", ""));
    }

    /** A clean picture of four dots a module, looked at once by the reader of many phones. */
    private static String read(ByteMatrix modules) {
        int side = 4 * (modules.getWidth() + 2 * QrCode.QUIET_ZONE);
        BitMatrix picture = new BitMatrix(side);
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y) == 1) {
                    picture.setRegion(4 * (x + QrCode.QUIET_ZONE), 4 * (y + QrCode.QUIET_ZONE), 4, 4);
                }
            }
        }
        try {
            return new Decoder()
                    .decode(new Detector(picture).detect(null).getBits())
                    .getText();
        } catch (ReaderException mistaken) {
            return "";
        }
    }
}
