package org.pregny.pass;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pregny.GalleryFolder;
import org.pregny.PregnyTest;
import org.pregny.event.EventCode;
import org.pregny.kernel.Language;
import org.pregny.pass.sheet.PassFormat;
import org.pregny.pass.sheet.PlainPass;
import org.springframework.beans.factory.annotation.Autowired;

/** Puts a specimen of every kind, in every language and format, into a folder; the letters come from LettersTest. */
@PregnyTest
@EnabledIfSystemProperty(named = GalleryFolder.PROPERTY, matches = ".+")
class PassGallery {

    private static final EventCode HEARING = EventCode.of("hearing-2");

    private final GalleryFolder gallery = GalleryFolder.wanted().orElseThrow();

    @Autowired
    PassPreview preview;

    @ParameterizedTest
    @EnumSource
    void everySpecimenInEveryLanguage(Language language) {
        for (Specimen specimen : Specimen.values()) {
            put(PassFormat.A6, specimen, language);
            String text = PlainPass.of(preview.face(HEARING, "NGO", specimen, language));
            gallery.put(
                    "passes/text/" + specimen + "-" + language.tag() + ".txt", text.getBytes(StandardCharsets.UTF_8));
        }
        for (PassFormat format : PassFormat.values()) {
            put(format, Specimen.PLAIN, language);
            put(format, Specimen.LONG_NAME, language);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyCategoryOnEveryPaper(PassFormat format) {
        preview.categories(HEARING)
                .forEach(category -> gallery.putPdf(
                        "passes/categories/" + format.tag() + "-" + category.letter(),
                        preview.print(HEARING, category.code(), Specimen.PLAIN, Language.EN, format)));
    }

    private void put(PassFormat format, Specimen specimen, Language language) {
        gallery.putPdf(
                "passes/" + format.tag() + "/" + specimen + "-" + language.tag(),
                preview.print(HEARING, "NGO", specimen, language, format));
    }
}
