package org.pregny.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pregny.kernel.Language;

/** What is taken away for an office program opens there: it keeps to the standard in every part, and so does a hostile name. */
class OfficeFilesTest {

    private static final String HOSTILE = "</w:t>&\u0000\uFFFE=1+1 \uD83D\uDE00 فاطمة";

    @ParameterizedTest
    @EnumSource
    void theListForWordKeepsToTheStandard(Language language) throws Exception {
        assertThat(OfficePackage.faults(document(language))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"EN", "AR"})
    void theWorkbookKeepsToTheStandard(Language language) throws Exception {
        assertThat(OfficePackage.faults(workbook(language))).isEmpty();
    }

    @Test
    void theWorkbookIsReadBackAsItWasWritten() throws Exception {
        assertThat(ReportFiles.rows(workbook(Language.EN)))
                .hasSize(501)
                .startsWith(List.of("Name", "Number"))
                .endsWith(List.of("</w:t>&=1+1 \uD83D\uDE00 فاطمة", "499"));
    }

    /** The measure finds what an office program would find. */
    @Test
    void whatIsOutOfOrderIsFound() throws Exception {
        byte[] good = document(Language.EN);

        assertThat(OfficePackage.faults(with(good, "word/document.xml", "<w:body>", "<w:body><w:rPr/>")))
                .anyMatch(fault -> fault.startsWith("word/document.xml: "));
        assertThat(OfficePackage.faults(with(good, "word/document.xml", "r:id=\"rId2\"", "r:id=\"rId9\"")))
                .containsExactly("word/_rels/document.xml.rels does not know rId9");
        assertThat(OfficePackage.faults(with(good, "word/_rels/document.xml.rels", "styles.xml", "style.xml")))
                .containsExactly("word/_rels/document.xml.rels leads nowhere: style.xml");
        assertThat(OfficePackage.faults(with(good, "[Content_Types].xml", "/word/styles.xml", "/word/style.xml")))
                .contains("/word/style.xml has a type and is not there");
    }

    private static byte[] document(Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ListFace face = new ListFace(language, "List", "Hearing", "Geneva", "For everybody", "As of today");
        try (ListSink sink = new WordList(face, out)) {
            sink.group(HOSTILE, "Kenya · NGO");
            sink.line(new ListSink.Line(HOSTILE, HOSTILE, "", ""));
            sink.line(new ListSink.Line("Ana Ruiz", "", "", ""));
        }
        return out.toByteArray();
    }

    private static byte[] workbook(Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Table table = new WorkbookTable(out, language, List.of("Name", "Number"))) {
            for (int i = 0; i < 500; i++) {
                table.row(List.of(HOSTILE, i));
            }
        }
        return out.toByteArray();
    }

    private static byte[] with(byte[] archive, String part, String before, String after) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : ReportFiles.parts(archive).entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                String text = new String(entry.getValue(), StandardCharsets.UTF_8);
                assertThat(!entry.getKey().equals(part) || text.contains(before))
                        .isTrue();
                zip.write((entry.getKey().equals(part) ? text.replace(before, after) : text)
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
