package org.pregny.pass;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pregny.AnyDatabase;
import org.pregny.PregnyTest;
import org.pregny.event.EventCode;
import org.pregny.kernel.Language;
import org.pregny.pass.sheet.PassFormat;
import org.pregny.pass.sheet.PlainPass;
import org.pregny.print.PrintedPage;
import org.springframework.beans.factory.annotation.Autowired;

/** Samples for organisers: as a pass looks, and plainly none. */
@PregnyTest
@AnyDatabase
class PassPreviewTest {

    private static final EventCode HEARING = EventCode.of("hearing-2");

    @Autowired
    PassPreview preview;

    @Autowired
    TokenSigner signer;

    @ParameterizedTest
    @EnumSource
    void everySpecimenTakesOnePageAndItsCodeOpensNoGate(Specimen specimen) throws Exception {
        byte[] sheet = preview.print(HEARING, "NGO", specimen, Language.AR, PassFormat.A6);

        try (PrintedPage page = new PrintedPage(sheet)) {
            assertThat(page.document().getNumberOfPages()).isOne();
            assertThat(page.scan().getText()).isEqualTo(PassPreview.NO_CODE).doesNotContain("SEP1");
            assertThat(page.text()).contains("نموذج");
        }
    }

    @Test
    void aSpecimenSaysSoInPlainTextToo() {
        assertThat(PlainPass.of(preview.face(HEARING, "NGO", Specimen.PLAIN, Language.FR)))
                .startsWith("*** SPÉCIMEN ***")
                .contains("Amina OUÉDRAOGO", "OUEDRAOGO AMINA", "(N)", "Europe centrale", "Portail de Pregny");
    }

    @Test
    void noGateTakesTheCodeOfASpecimenForOne() {
        assertThat(signer.read(PassPreview.NO_CODE)).isEmpty();
    }

    @Test
    void thePreviewKnowsNoSigner() {
        assertThat(PassPreview.class.getDeclaredFields())
                .extracting(field -> field.getType().getSimpleName())
                .doesNotContain("TokenSigner", "KeyRing", "PassOffice", "PassIssuing");
    }
}
