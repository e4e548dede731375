package org.pregny.pass.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pregny.print.VeraPdf;

/** Every pass may be kept for decades (PDF/A-2a) and be heard instead of seen (PDF/UA-1): veraPDF decides. */
class PassArchiveTest {

    private static final String EVERY_SCRIPT =
            "Ŋ̀ Ω Ж فاطمة ١٢ שָׂרָה अर्जुन র‍্য தமிழ்ச்செல்வன் ใจดี ភ័ក្ត្រ ကျော် ጥሩ ნინო Արամ 欧阳𠮷明 ひろし 김민수";

    static Stream<PassFace> passes() {
        return Stream.of(
                PassFaces.named("Amina OUÉDRAOGO"),
                PassFaces.withoutPhoto("Amina OUÉDRAOGO"),
                PassFaces.russian(),
                PassFaces.arabic(),
                PassFaces.chinese(),
                PassFaces.named(EVERY_SCRIPT),
                PassFaces.withoutPhoto(EVERY_SCRIPT),
                PassFaces.saying(EVERY_SCRIPT),
                PassFaces.named("Ann 🦄 \u0000<&>"),
                PassFaces.named(""));
    }

    @Test
    void aPageWithoutTagsWouldBeObjectedTo() throws Exception {
        ByteArrayOutputStream untagged = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(untagged);
        }

        assertThat(VeraPdf.objections(untagged.toByteArray()))
                .anyMatch(found -> found.startsWith("2a"))
                .anyMatch(found -> found.startsWith("ua1"));
    }

    @ParameterizedTest
    @MethodSource("passes")
    void aPassMayBeArchivedAndHeard(PassFace face) {
        assertThat(VeraPdf.objections(new PassSheet().print(face))).isEmpty();
    }
}
