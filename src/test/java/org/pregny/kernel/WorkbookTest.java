package org.pregny.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pregny.kernel.Workbooks.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Workbooks are read as people see them, and no stranger’s file costs more than a small one. */
class WorkbookTest {

    @Test
    void cellsAreReadAsPeopleSeeThem() {
        Spreadsheet sheet = Workbook.read(
                Workbooks.of("<row r=\"3\">" + text("A3", "Kārklīņš &amp; 王") + "<c r=\"C3\" s=\"1\"><v>43465</v></c>"
                        + "<c r=\"D3\" s=\"2\"><v>42</v></c><c r=\"E3\"><v>43465</v></c>"
                        + "<c r=\"F3\" t=\"str\"><f>A1&amp;B1</f><v>computed before</v></c>"
                        + "<c r=\"G3\" t=\"b\"><v>1</v></c><c r=\"H3\"><v>12345678</v></c></row>"),
                10);

        assertThat(sheet.rows()).hasSize(1);
        assertThat(sheet.rows().get(0).number()).isEqualTo(3);
        assertThat(sheet.rows().get(0).cells())
                .containsExactly(
                        "Kārklīņš & 王", "", "2018-12-31", "0042", "43465", "computed before", "true", "12345678");
    }

    @Test
    void aNumberBeyondAllBoundsStaysShort() {
        Spreadsheet sheet =
                Workbook.read(Workbooks.of("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>1E+999999</v></c></row>"), 10);

        assertThat(sheet.rows().get(0).cell(0)).hasSizeLessThan(40);
    }

    @Test
    void moreRowsThanAllowedAreRefusedInWords() {
        String rows = IntStream.rangeClosed(1, 10_000)
                .mapToObj(i -> "<row r=\"" + i + "\">" + text("A" + i, "Person " + i) + "</row>")
                .collect(Collectors.joining());

        assertRefused(Workbooks.of(rows), "kernel.spreadsheet.tooLong");
    }

    @Test
    void whatUnpacksToFarMoreThanItWeighsIsRefused() throws Exception {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/media/image1.png"));
            byte[] nothing = new byte[1024 * 1024];
            for (int i = 0; i < 60; i++) {
                zip.write(nothing);
            }
        }
        assertThat(bomb.size()).isLessThan(100_000);
        assertRefused(bomb.toByteArray(), "kernel.spreadsheet.tooLarge");
    }

    @Test
    void veryManyEntriesAreRefused() {
        Map<String, String> parts = IntStream.range(0, 600).boxed().collect(Collectors.toMap(i -> "x" + i, i -> "y"));

        assertRefused(Workbooks.zip(parts), "kernel.spreadsheet.tooLarge");
    }

    @Test
    void entitiesOfAStrangersXmlAreNotFollowed() {
        Map<String, String> parts = Workbooks.parts("<row r=\"1\">" + text("A1", "&secret;") + "</row>");
        parts.computeIfPresent(
                "xl/worksheets/sheet1.xml",
                (name, xml) -> "<!DOCTYPE x [<!ENTITY secret SYSTEM \"file:///etc/passwd\">]>" + xml);

        try {
            assertThat(Workbook.read(Workbooks.zip(parts), 10).rows().toString())
                    .doesNotContain("root:");
        } catch (SpreadsheetUnreadable refused) {
            assertThat(refused.messageKey()).isEqualTo("kernel.spreadsheet.otherKind");
        }
    }

    @Test
    void whatIsNoWorkbookIsToldApart() {
        byte[] old = Arrays.copyOf(HexFormat.of().parseHex("d0cf11e0a1b11ae1"), 2048);
        byte[] good = Workbooks.of("<row r=\"1\">" + text("A1", "x") + "</row>");

        assertThat(Workbook.isOne(old)).isTrue();
        assertThat(Workbook.isOne("Name,E-mail".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        assertRefused(old, "kernel.spreadsheet.locked");
        assertRefused(
                Workbooks.zip(Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet")),
                "kernel.spreadsheet.otherKind");
        assertRefused(Arrays.copyOf(good, good.length / 2), "kernel.spreadsheet.otherKind");
        assertThat(List.of(Workbook.read(good, 10).rows().get(0).cell(0))).containsExactly("x");
    }

    private static void assertRefused(byte[] content, String key) {
        assertThatThrownBy(() -> Workbook.read(content, 100))
                .isInstanceOfSatisfying(SpreadsheetUnreadable.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo(key));
    }
}
