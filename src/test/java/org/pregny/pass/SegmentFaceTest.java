package org.pregny.pass;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pregny.PregnyTest;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.event.EventCode;
import org.pregny.event.SegmentSet;
import org.pregny.kernel.DocumentType;
import org.pregny.kernel.Language;
import org.pregny.pass.sheet.PassFace;
import org.pregny.pass.sheet.PassField;
import org.pregny.pass.sheet.PassFormat;
import org.pregny.pass.sheet.PassSheet;
import org.pregny.pass.sheet.PlainPass;
import org.pregny.print.PrintedPage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** A pass for some segments says so on paper and in plain words, and one for the whole event says what it always said. */
@PregnyTest
class SegmentFaceTest {

    private static final String LONG = "Maria Fernanda da Conceição de Albuquerque e Vasconcelos MENDONÇA".repeat(2);

    @Autowired
    PassWording wording;

    @Autowired
    EventCatalogue catalogue;

    @Autowired
    PassSheet sheet;

    @Autowired
    MessageSource messages;

    private Event twoDays() {
        return catalogue.event(EventCode.of("thematic-1"));
    }

    @Test
    void itSaysTheOnlyHoursOfEachDayAndNamesTheOnlyParts() {
        PassFace face = face("Amina OUÉDRAOGO", Language.EN, "panel-1", "panel-2", "day-1-closing", "panel-3");

        assertThat(face.texts().get(PassField.ACCESS))
                .contains("8 May 2017, only 10:15–13:00, 15:00–18:00")
                .contains("9 May 2017, only 10:05–13:00");
        assertThat(face.texts().get(PassField.PROGRAMME))
                .contains("Panel 1", "Panel 3")
                .doesNotContain("Opening", "Summary");
        assertThat(PlainPass.of(face)).contains("only 10:15–13:00", "Panel 2").doesNotContain("Informal dialogue");
    }

    /** A card has room for its days only, and says that they are not all. */
    @Test
    void theCardSaysThatItIsForSomePartsOnly() throws Exception {
        PassFace face = face("Amina OUÉDRAOGO", Language.EN, "panel-1");

        try (PrintedPage page = new PrintedPage(sheet.print(face, PassFormat.CARD))) {
            assertThat(page.text()).contains("8–9 May 2017, some parts only");
        }
    }

    @Test
    void aPassForTheWholeEventSaysNothingOfParts() {
        PassFace whole = face("Amina OUÉDRAOGO", Language.EN);

        assertThat(whole.texts().get(PassField.ACCESS)).contains("8–9 May 2017").doesNotContain("only");
        assertThat(whole.texts().get(PassField.PROGRAMME)).contains("Opening", "Summary");
    }

    @Test
    void aPassWhosePartsHaveLeftTheProgrammeSaysThat() {
        PassFace gone = face("Amina OUÉDRAOGO", Language.EN, new SegmentSet(false, List.of("dinner")));

        assertThat(gone.texts().get(PassField.ACCESS)).contains("no part of the present programme");
        assertThat(gone.texts().get(PassField.PROGRAMME)).isEmpty();
    }

    /** Every other segment: as many separate hours as an event of two days can have. */
    @ParameterizedTest
    @EnumSource
    void theLongestNameAndManyPartsStillTakeOnePageInEveryFormat(Language language) throws Exception {
        List<String> codes =
                twoDays().segments().stream().map(segment -> segment.code()).toList();
        String[] every = new String[codes.size() / 2];
        for (int i = 0; i < every.length; i++) {
            every[i] = codes.get(2 * i + 1);
        }
        PassFace face = face(LONG, language, every);

        assertThat(face.texts().get(PassField.ACCESS)).contains("10:15–13:00");
        assertThat(face.texts().get(PassField.VALIDITY))
                .endsWith(messages.getMessage("pass.sheet.inPart", null, language.locale()));
        for (PassFormat format : PassFormat.values()) {
            try (PrintedPage page = new PrintedPage(sheet.print(face, format))) {
                assertThat(page.document().getNumberOfPages()).as(format.name()).isOne();
                assertThat(page.text()).as(format.name()).contains(format == PassFormat.CARD ? "2017" : "10:15");
            }
        }
    }

    private PassFace face(String name, Language language, String... segments) {
        SegmentSet some = segments.length == 0 ? SegmentSet.WHOLE : SegmentSet.of(twoDays(), List.of(segments));
        return face(name, language, some);
    }

    private PassFace face(String name, Language language, SegmentSet segments) {
        Event event = twoDays();
        Holder holder = new Holder(
                name, name, "An Organization", "CH", "NGO", DocumentType.PASSPORT, "12AB", null, "a@example.org");
        PassCopy copy = new PassCopy(
                PassType.SPECIAL_EVENT_PASS,
                language,
                holder,
                "4F7K-Q2MD-9",
                event.starts(),
                event.endsBefore().minusSeconds(1),
                "SEP1:" + "Q7".repeat(115),
                segments);
        return wording.face(copy, event, null, null);
    }
}
