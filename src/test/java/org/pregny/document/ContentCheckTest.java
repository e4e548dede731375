package org.pregny.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.pregny.document.Specimens.ascii;
import static org.pregny.document.Specimens.flood;
import static org.pregny.document.Specimens.join;
import static org.pregny.document.Specimens.jpegSaying;
import static org.pregny.document.Specimens.pdf;
import static org.pregny.document.Specimens.zip;

import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.pregny.application.Pictures;

/** Files of every bad kind, as real bytes, and the good ones that look a little like them (issue 4; ASVS 5.2). */
class ContentCheckTest {

    private static final long MOST_PIXELS = 50_000_000;
    private static final CompressParameters LOOSE = CompressParameters.NO_COMPRESSION;

    @ParameterizedTest(name = "{0}")
    @MethodSource("good")
    void aGoodFileIsKnownByItsContent(String what, DocumentFormat format, byte[] file) {
        assertThat(ContentCheck.format(file, MOST_PIXELS)).isEqualTo(format);
    }

    static Stream<Arguments> good() {
        byte[] revised = join(pdf(1), ascii("\n7 0 obj\n<< /A /B >>\nendobj\nstartxref\n0\n%%EOF\r\n\0\0"));
        return Stream.of(
                arguments("a PDF", DocumentFormat.PDF, pdf(1)),
                arguments("a PDF of the older build", DocumentFormat.PDF, pdf(p -> {}, LOOSE)),
                arguments("a PDF with a later revision", DocumentFormat.PDF, revised),
                arguments("a PDF with a large picture", DocumentFormat.PDF, flood("/Subtype /Image", 40)),
                arguments("a JPEG", DocumentFormat.JPEG, Pictures.jpeg(400, 500)),
                arguments("a PNG", DocumentFormat.PNG, Pictures.png(400, 500)),
                arguments("a JPEG with place and time", DocumentFormat.JPEG, Pictures.jpegThatTells("46.2 N")),
                arguments("a JPEG with markup in a comment", DocumentFormat.JPEG, jpegSaying("<x:xmpmeta>")),
                arguments(
                        "a camera's JPEG with a second picture behind it",
                        DocumentFormat.JPEG,
                        join(Pictures.jpeg(400, 500), Pictures.jpeg(40, 50), ascii("SEFT\0\1\2"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void aBadFileIsRefusedWithItsOwnReason(String what, String reason, byte[] file) {
        assertThat(reason(file)).isEqualTo("document.fault." + reason);
    }

    static Stream<Arguments> bad() {
        return Stream.of(wrongTypes(), twoInOne(), lockedOrActive(), floodsAndRuins())
                .flatMap(s -> s);
    }

    private static Stream<Arguments> wrongTypes() {
        return Stream.of(
                arguments("a text", "type", ascii("I am a PDF, really")),
                arguments("a page", "type", ascii("<!DOCTYPE html><script>alert(1)</script>")),
                arguments("a drawing with a script", "type", ascii("<svg onload='alert(1)'/>")),
                arguments("a program", "type", ascii("MZ\u0090\0\3")),
                arguments("a Word file", "type", zip("word/document.xml")),
                arguments("a GIF that is a JAR", "type", join(ascii("GIF89a"), zip("A.class"))),
                arguments("an old Word file", "type", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}),
                arguments("one byte", "type", new byte[] {'%'}));
    }

    private static Stream<Arguments> twoInOne() {
        byte[] picture = Pictures.jpeg(40, 50);
        return Stream.of(
                arguments("a PDF behind something", "mixed", join(ascii("GIF89a\n"), pdf(1))),
                arguments("a PDF behind a space", "mixed", join(ascii(" "), pdf(1))),
                arguments("a PDF with an archive", "mixed", join(pdf(1), zip("A.class"))),
                arguments("a PDF with a page", "mixed", join(pdf(1), ascii("\n<html><script>1</script>"))),
                arguments("a PDF with a page between two ends", "mixed", join(pdf(1), ascii("\n<html>\n%%EOF\n"))),
                arguments("a JPEG with an archive", "mixed", join(picture, zip("A.class"))),
                arguments("a PNG with an archive", "mixed", join(Pictures.png(40, 50), zip("A.class"))),
                arguments("a JPEG with a PDF", "mixed", join(picture, pdf(1))),
                arguments("a PNG with a script", "mixed", join(Pictures.png(40, 50), ascii("<SCRIPT>1</SCRIPT>"))),
                arguments(
                        "a JPEG with an archive in a comment",
                        "mixed",
                        jpegSaying(new String(zip("A.class"), java.nio.charset.StandardCharsets.ISO_8859_1))));
    }

    private static Stream<Arguments> lockedOrActive() {
        return Stream.of(
                arguments("a PDF with a password", "locked", Specimens.locked("secret")),
                arguments("a PDF that may not be changed", "locked", Specimens.locked("")),
                arguments("a PDF with a script", "active", pdf(Specimens::script)),
                arguments("a PDF with a script in the open", "active", pdf(Specimens::script, LOOSE)),
                arguments("a PDF with a script under another name", "active", escaped()),
                arguments("a PDF that starts a program", "active", pdf(Specimens::launch)),
                arguments("a PDF with a dynamic form", "active", pdf(Specimens::dynamicForm)),
                arguments("a PDF with a file inside", "embedded", pdf(Specimens::attachment)));
    }

    private static Stream<Arguments> floodsAndRuins() {
        byte[] pdf = pdf(1);
        byte[] spoilt = Pictures.png(40, 50);
        spoilt[spoilt.length / 2] ^= 1;
        return Stream.of(
                arguments("a PDF whose picture is a flood", "flood", flood("/Subtype /Image", 70)),
                arguments("a PDF whose objects are a flood", "flood", flood("/Type /ObjStm /N 1 /First 4", 20)),
                arguments("the same under another name", "flood", flood("/Type /O#62jStm /N 1 /#46irst 4", 20)),
                arguments("a PDF packed twice", "flood", flood("/Type /ObjStm /F2 /LZWDecode", 1)),
                arguments("a PNG as large as a field", "tooManyPixels", Specimens.pixelFlood(100_000)),
                arguments("a PDF without its end", "broken", Arrays.copyOf(pdf, pdf.length / 2)),
                arguments("a PDF of nothing", "broken", ascii("%PDF-1.7\n%%EOF\n")),
                arguments("a JPEG without its end", "broken", Arrays.copyOf(Pictures.jpeg(400, 500), 900)),
                arguments(
                        "a JPEG of nothing", "broken", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xD9}),
                arguments("a PNG without its end", "broken", Arrays.copyOf(Pictures.png(400, 500), 60)),
                arguments("a PNG with a spoilt byte", "broken", spoilt));
    }

    /** Any letter of a name may be written as two digits. */
    private static byte[] escaped() {
        String plain = new String(pdf(Specimens::script, LOOSE), java.nio.charset.StandardCharsets.ISO_8859_1);
        return ascii(plain.replace("/JavaScript", "/J#61vaScript").replace("/JS", "/#4AS"));
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "letter.pdf|PDF|letter.pdf",
                "C:\\fakepath\\letter.PDF|PDF|letter.PDF",
                "../../etc/passwd|PDF|passwd.pdf",
                "photo.png|JPEG|photo.png.jpg",
                "رسالة دعم.pdf|PDF|رسالة دعم.pdf",
                "gpj.\u202Efdp|JPEG|gpj.fdp.jpg",
                "a\";x=y<b>.pdf|PDF|a__x=y_b_.pdf",
                "...|PNG|document.png"
            },
            delimiter = '|')
    void aFileNameIsMadeFitToBeReadAndSaved(String said, DocumentFormat format, String kept) {
        assertThat(FileName.clean(said, format)).isEqualTo(kept);
    }

    @Test
    void aNameIsNeverLongerThanItsPlaceAndNoCharacterIsCut() {
        String kept = FileName.clean("\uD83D\uDE00".repeat(300) + ".pdf", DocumentFormat.PDF);

        assertThat(kept).hasSizeLessThan(240).endsWith(".pdf");
        assertThat(Character.isHighSurrogate(kept.charAt(0))).isTrue();
        assertThat(FileName.clean(null, DocumentFormat.PDF)).isEqualTo("document.pdf");
    }

    private static String reason(byte[] file) {
        DocumentRefused refused =
                catchThrowableOfType(DocumentRefused.class, () -> ContentCheck.format(file, MOST_PIXELS));
        return refused == null ? "accepted" : refused.messageKey();
    }
}
