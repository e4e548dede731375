package org.pregny.pass.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A pass with the heaviest photo there can be stays light enough to be mailed to thousands (issue "Passes and letters"). */
class PassSizeTest {

    private static final int LATIN = 60_000;
    private static final int CHINESE = 120_000;

    /** As much as a photo may weigh in print: PhotoLabTest. */
    private static final int PHOTO = 18 * 1024;

    /** Outside the first rows of the national standard, so that the whole font has to go along. */
    private static final String RARE = "\u9F98\u9750\u7CF0\u4E97 \u6B27\u9633\uD842\uDFB7\u660E";

    enum Writing {
        ENGLISH(() -> PassFaces.named("Amina OU\u00C9DRAOGO")),
        VIETNAMESE(() -> PassFaces.named("Nguy\u1EC5n Th\u1ECB \u00C1nh Ng\u1ECDc")),
        RUSSIAN(PassFaces::russian),
        ARABIC(PassFaces::arabic),
        CHINESE(PassFaces::chinese),
        RARE_CHINESE(() -> saying(PassFaces.chinese(), RARE));

        private final Supplier<PassFace> face;

        Writing(Supplier<PassFace> face) {
            this.face = face;
        }
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH", "VIETNAMESE", "RUSSIAN"})
    void aPassInEuropeanLettersWeighsSixtyKilobytesAtMost(Writing writing) {
        assertThat(weight(writing)).isLessThanOrEqualTo(LATIN);
    }

    @ParameterizedTest
    @CsvSource({"CHINESE", "RARE_CHINESE"})
    void aChinesePassWeighsAHundredAndTwentyKilobytesAtMost(Writing writing) {
        assertThat(weight(writing)).isLessThanOrEqualTo(CHINESE);
    }

    @Test
    void anArabicPassWeighsSeventyFiveKilobytesAtMost() {
        assertThat(weight(Writing.ARABIC)).isLessThanOrEqualTo(75_000);
    }

    private static int weight(Writing writing) {
        return new PassSheet().print(withHeavyPhoto(writing.face.get())).length;
    }

    private static PassFace saying(PassFace face, String name) {
        Map<PassField, String> texts = new EnumMap<>(face.texts());
        texts.put(PassField.NAME, name);
        return of(face, texts, face.photo());
    }

    private static PassFace withHeavyPhoto(PassFace face) {
        return of(face, face.texts(), heavy(PassFaces.portrait()));
    }

    private static PassFace of(PassFace face, Map<PassField, String> texts, byte[] photo) {
        return new PassFace(
                face.language(), face.category(), face.look(), texts, face.captions(), photo, face.qrText(), null);
    }

    /** Filled up with a remark that nothing can compress. */
    private static byte[] heavy(byte[] jpeg) {
        byte[] remark = new byte[PHOTO - jpeg.length - 4];
        new Random(1).nextBytes(remark);
        ByteArrayOutputStream heavy = new ByteArrayOutputStream();
        heavy.write(jpeg, 0, 2);
        heavy.writeBytes(
                new byte[] {(byte) 0xFF, (byte) 0xFE, (byte) (remark.length + 2 >> 8), (byte) (remark.length + 2)});
        heavy.writeBytes(remark);
        heavy.write(jpeg, 2, jpeg.length - 2);
        return heavy.toByteArray();
    }
}
