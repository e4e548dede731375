package org.pregny.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregny.AnyDatabase;
import org.pregny.PregnyTest;
import org.pregny.kernel.Language;
import org.pregny.kernel.SpreadsheetUnreadable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** What becomes of the rows of a spreadsheet, however it was saved or copied. */
@PregnyTest
@AnyDatabase
class SheetReadingTest {

    @Autowired
    SheetReading reading;

    @Autowired
    MessageSource messages;

    @ParameterizedTest
    @EnumSource
    void ourOwnHeadingsAndChoicesAreUnderstoodInEveryLanguage(Language language) {
        String head = SheetColumn.answers().stream()
                .map(column -> messages.getMessage(column.heading(), null, language.locale()))
                .collect(Collectors.joining("\t"));
        String row = String.join(
                "\t",
                "Maria",
                "玛丽亚",
                "President",
                "maria@example.org",
                word("application.document.NATIONAL_ID", language),
                "0042",
                word("application.yes", language),
                word("application.station.GENEVA", language),
                "31/12/2018",
                word("application.no", language),
                word("application.gender.WOMAN", language),
                word("application.language.fr", language) + ", " + word("application.language.ar", language),
                word("application.region.ASIA_PACIFIC", language));

        Sheet sheet = read(head + "\n" + row);

        assertThat(sheet.headed()).isTrue();
        assertThat(sheet.unread()).isEmpty();
        assertThat(sheet.rows()).hasSize(1);
        SheetLine maria = sheet.rows().get(0);
        assertThat(maria.number()).isEqualTo(2);
        assertThat(maria.text("nameToPrint")).isEqualTo("玛丽亚");
        assertThat(maria.text("documentType")).isEqualTo("NATIONAL_ID");
        assertThat(maria.text("documentLastFour")).isEqualTo("0042");
        assertThat(maria.text("groundsPass")).isEqualTo("yes");
        assertThat(maria.text("groundsPassStation")).isEqualTo("GENEVA");
        assertThat(maria.text("groundsPassValidUntil")).isEqualTo("2018-12-31");
        assertThat(maria.text("needs.visaLetter")).isEqualTo("no");
        assertThat(maria.text("declared.gender")).isEqualTo("WOMAN");
        assertThat(maria.text("declared.languages")).isEqualTo("fr ar");
        assertThat(maria.text("declared.region")).isEqualTo("ASIA_PACIFIC");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void theEncodingIsFoundOut(String encoding) {
        String text = "Name;E-mail\nZoë Müller;zoe@example.org\n";

        assertThat(reading.read(text.getBytes(Charset.forName(encoding)))
                        .rows()
                        .get(0)
                        .text("nameOnId"))
                .isEqualTo("Zoë Müller");
        assertThat(read("\uFEFF" + text).rows().get(0).text("nameOnId")).isEqualTo("Zoë Müller");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void whateverStandsBetweenCells(String delimiter) {
        Sheet sheet = read("Delegation, 2017\n\nE-mail#Surname#First name#Colour\na@example.org#\"Otieno#Bo\"#Amina#red"
                .replace("#", delimiter));

        assertThat(sheet.rows().get(0).number()).isEqualTo(4);
        assertThat(sheet.rows().get(0).text("nameOnId"))
                .isEqualTo("Amina Otieno" + delimiter.strip() + (delimiter.isBlank() ? " " : "") + "Bo");
        assertThat(sheet.unread()).containsExactly("Colour");
    }

    @Test
    void withoutHeadingsTheOrderOfTheTemplateIsTaken() {
        Sheet sheet = read("Sukarno\t\t\tsukarno@example.org\tPassport\t12AB\n");

        assertThat(sheet.headed()).isFalse();
        assertThat(sheet.rows().get(0).number()).isEqualTo(1);
        assertThat(sheet.rows().get(0).text("nameOnId")).isEqualTo("Sukarno");
        assertThat(sheet.rows().get(0).text("documentType")).isEqualTo("PASSPORT");
        assertThat(sheet.rows().get(0).text("groundsPass")).isEqualTo("no");
    }

    @Test
    void rowsAreCountedAsTheSpreadsheetCountsThem() {
        Sheet sheet = read("Name,E-mail\n\"Two\nlines\",a@example.org\n\n,,\nLast,b@example.org\n");

        assertThat(sheet.rows()).extracting(SheetLine::number).containsExactly(2L, 5L);
        assertThat(sheet.rows().get(0).text("nameOnId")).isEqualTo("Two lines");
    }

    @Test
    void theWholeNumberOfADocumentIsNeverKept() {
        Sheet sheet = read("Name,Passport number\nA B,AB-123 4567\nC D,12AB\nE F,7\n");

        assertThat(sheet.rows()).extracting(row -> row.text("documentLastFour")).containsExactly("4567", "12AB", "7");
        assertThat(sheet.shortened()).containsExactly(2L);
    }

    @ParameterizedTest
    @CsvSource({
        "04/05/2018,04/05/2018",
        "2018-05-04,2018-05-04",
        "2018-05-04T00:00,2018-05-04",
        "25/12/2018,2018-12-25",
        "4.5.2018,2018-05-04",
        "4 May 2018,2018-05-04",
        "soon,soon"
    })
    void aDayIsUnderstoodOrLeftAsItStands(String typed, String kept) {
        assertThat(read("Name,Valid until\nA," + typed).rows().get(0).text("groundsPassValidUntil"))
                .isEqualTo(kept);
    }

    @Test
    void anyScriptAnd120CharactersSurvive() {
        String long120 = "ا".repeat(60) + " " + "王".repeat(59);
        Sheet sheet = read("Name,E-mail\n" + long120 + ",a@example.org\n'=Ana,b@example.org");

        assertThat(sheet.rows()).extracting(row -> row.text("nameOnId")).containsExactly(long120, "=Ana");
    }

    @Test
    void whatCannotBeReadIsRefusedWithItsReason() {
        String many = IntStream.range(0, 10_000)
                .mapToObj(i -> "Person " + i + ",p" + i + "@example.org\n")
                .collect(Collectors.joining("", "Name,E-mail\n", ""));
        assertRefused(many.getBytes(StandardCharsets.UTF_8), "kernel.spreadsheet.tooLong");
        assertRefused(new byte[0], "portal.sheet.empty");
        assertRefused("Name,E-mail\n".getBytes(StandardCharsets.UTF_8), "portal.sheet.empty");
        assertRefused("Name,E-mail\n\"open,1\nx,2".getBytes(StandardCharsets.UTF_8), "kernel.spreadsheet.broken");
        assertRefused(new byte[6 * 1024 * 1024], "kernel.spreadsheet.tooLarge");
        assertRefused("%PDF-1.7\0\0\1binary\0more".getBytes(StandardCharsets.UTF_8), "kernel.spreadsheet.otherKind");
    }

    private void assertRefused(byte[] content, String key) {
        assertThatThrownBy(() -> reading.read(content))
                .isInstanceOfSatisfying(SpreadsheetUnreadable.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo(key));
    }

    private String word(String key, Language language) {
        return messages.getMessage(key, null, language.locale());
    }

    private Sheet read(String text) {
        return reading.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
