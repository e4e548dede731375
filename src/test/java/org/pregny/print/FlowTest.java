package org.pregny.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FlowTest {

    private static final Lettering TEXT = Lettering.plain(Color.BLACK, 11, 11, 1);
    private static final String PARAGRAPH = "The bearer is invited to the hearing. ".repeat(20);

    @Test
    void aLetterTakesAsManyPagesAsItsTextAndLosesNothing() throws Exception {
        try (PrintedPage letter = new PrintedPage(letter())) {
            assertThat(letter.document().getNumberOfPages()).isEqualTo(3);
            assertThat(letter.text().split("The bearer is invited to the hearing\\."))
                    .hasSize(20 * 14 + 1);
        }
    }

    @Test
    void aLetterMayBeArchivedAndHeard() {
        assertThat(VeraPdf.objections(letter())).isEmpty();
    }

    private static byte[] letter() {
        PrintedDocument document =
                new PrintedDocument(new Imprint("Invitation", Locale.ENGLISH, Imprint.identity("letter 1")));
        Flow flow = new Flow(document, Box.millimetres(210), Box.millimetres(297), Box.millimetres(25));
        flow.put(Role.HEADING, "Invitation", Lettering.heavy(Color.BLACK, 16, 16, 1))
                .gap(12);
        for (int i = 0; i < 14; i++) {
            flow.put(Role.PARAGRAPH, PARAGRAPH, TEXT).gap(6);
        }
        Box room = flow.room(120);
        flow.paper().code(QrCode.of("HTTPS://EXAMPLE.ORG/V/ABC"), new Box(room.start(), room.top(), 120, 120), "Check");
        new Column(flow.paper().in(Locale.FRENCH), room.beside(130)).put("À vérifier ici", TEXT);
        return document.bytes();
    }
}
