package org.pregny.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pregny.kernel.Language;
import org.pregny.print.VeraPdf;

/** Files of reports say the same in every format and language, stay open to everybody, and compute nothing. */
class ListFilesTest {

    private static final String BAD = "=HYPERLINK(\"http://evil.example\")";

    @ParameterizedTest
    @EnumSource
    void thePrintedListMayBeArchivedAndHeardInEveryLanguage(Language language) throws Exception {
        byte[] pdf = written(PdfList::new, language, 60);

        assertThat(VeraPdf.objections(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            assertThat(new PDFTextStripper().getText(document)).contains("Ana Ruiz 59", "Director of programmes");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"EN", "AR", "ZH"})
    void theDocumentForWordHasHeadingsAndPeopleInTheirOrder(Language language) throws Exception {
        byte[] docx = written(WordList::new, language, 2);

        assertThat(ReportFiles.paragraphs(docx))
                .containsExactly(
                        "Heading1: " + face(language).title(),
                        "Normal: Hearing",
                        "Origin: Palais des Nations",
                        "Origin: For everybody",
                        "Origin: As of today",
                        "Heading2: Pamoja <Migrants> & Friends 0",
                        "Origin: Kenya · NGO",
                        "Person: Ana Ruiz 0" + language.comma() + "Director of programmes",
                        "Person: فاطمة الزهراء",
                        "Heading2: Pamoja <Migrants> & Friends 1",
                        "Origin: Kenya · NGO",
                        "Person: Ana Ruiz 1" + language.comma() + "Director of programmes",
                        "Person: فاطمة الزهراء");
        ReportFiles.parts(docx).values().forEach(ReportFiles::xml);
        assertThat(new String(ReportFiles.parts(docx).get("word/document.xml"), StandardCharsets.UTF_8)
                        .contains("<w:bidi"))
                .isEqualTo(language == Language.AR);
    }

    @Test
    void aCellOfAWorkbookIsTextWhateverItLooksLike() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Table table = new WorkbookTable(out, Language.EN, List.of("Name", "Number"))) {
            table.row(List.of(BAD, 12));
            table.row(List.of("a\u0001b\tc", "+41 22"));
        }

        assertThat(ReportFiles.rows(out.toByteArray()))
                .containsExactly(List.of("Name", "Number"), List.of(BAD, "12"), List.of("ab\tc", "+41 22"));
        assertThat(new String(
                        ReportFiles.parts(out.toByteArray()).get("xl/worksheets/sheet1.xml"), StandardCharsets.UTF_8))
                .doesNotContain("<f>");
    }

    @Test
    void aCellOfATextFileIsGuarded() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Table table = new CsvTable(out, List.of("A", "B", "C", "D", "E", "F", "G"))) {
            table.row(List.of(BAD, "+1", "-1", "@x", "\tx", "\rx", -1));
        }

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        "\uFEFFA,B,C,D,E,F,G\r\n\"'=HYPERLINK(\"\"http://evil.example\"\")\",'+1,'-1,'@x,'\tx,\"'\rx\",-1\r\n");
    }

    /** Ten times the rows may not take ten times the memory: what is written is let go. */
    @Test
    void aLongWorkbookLeavesWhileItIsMade() throws Exception {
        Watched out = new Watched();
        try (Table table = new WorkbookTable(out, Language.EN, List.of("Name"))) {
            for (int i = 0; i < 5_000; i++) {
                table.row(List.of("Ana Ruiz " + i * 7_919));
            }
            assertThat(out.written).isGreaterThan(10_000);
        }
        assertThat(ReportFiles.rows(out.bytes.toByteArray())).hasSize(5_001);
    }

    private interface Opening {
        ListSink open(ListFace face, OutputStream out) throws Exception;
    }

    /** Counts what has left already. */
    private static final class Watched extends OutputStream {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private int written;

        @Override
        public void write(int b) {
            bytes.write(b);
            written++;
        }
    }

    private static byte[] written(Opening opening, Language language, int delegations) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ListSink sink = opening.open(face(language), out)) {
            for (int i = 0; i < delegations; i++) {
                sink.group("Pamoja <Migrants> & Friends " + i, "Kenya · NGO");
                sink.line(new ListSink.Line("Ana Ruiz " + i, "Director of programmes", "", ""));
                sink.line(new ListSink.Line("فاطمة الزهراء", "", "", ""));
            }
        }
        return out.toByteArray();
    }

    private static ListFace face(Language language) {
        String title =
                switch (language) {
                    case AR -> "قائمة المشاركين";
                    case ZH -> "与会者名单";
                    case RU -> "Список участников";
                    default -> "List of participants";
                };
        return new ListFace(language, title, "Hearing", "Palais des Nations", "For everybody", "As of today");
    }
}
