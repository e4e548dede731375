package org.pregny.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Opens files of reports again, by other means than they were written. */
final class ReportFiles {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private ReportFiles() {}

    /** The cells of all rows as a spreadsheet shows them. */
    static List<List<String>> rows(byte[] xlsx) {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            return book.getFirstSheet().read().stream().map(ReportFiles::cells).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(Row row) {
        return row.stream().map(cell -> cell == null ? "" : cell.getText()).toList();
    }

    /** Every part of the archive. */
    static Map<String, byte[]> parts(byte[] archive) {
        try {
            Path file = Files.write(Files.createTempFile("report", ".zip"), archive);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                Map<String, byte[]> parts = new LinkedHashMap<>();
                for (ZipEntry entry : zip.stream().toList()) {
                    parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
                }
                return parts;
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The paragraphs of a document of Word, each with the name of its style in front. */
    static List<String> paragraphs(byte[] docx) {
        List<String> words = new ArrayList<>();
        NodeList paragraphs = xml(parts(docx).get("word/document.xml")).getElementsByTagNameNS(W, "p");
        for (int i = 0; i < paragraphs.getLength(); i++) {
            Element paragraph = (Element) paragraphs.item(i);
            Element style =
                    (Element) paragraph.getElementsByTagNameNS(W, "pStyle").item(0);
            words.add(style.getAttributeNS(W, "val") + ": " + paragraph.getTextContent());
        }
        return words;
    }

    static Element xml(byte[] part) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(part))
                    .getDocumentElement();
        } catch (Exception e) {
            throw new AssertionError(new String(part, StandardCharsets.UTF_8), e);
        }
    }
}
