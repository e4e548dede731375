package org.pregny.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A list as a document of Word (ECMA-376, WordprocessingML), written while it is made: a few fixed parts from
 * {@code /report/docx} and one that grows. No library is asked for what is a heading and lines of text.
 */
final class WordList implements ListSink {

    private static final String FOLDER = "/report/docx/";
    private static final String[] FIXED = {
        "[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels", "word/styles.xml", "word/footer1.xml"
    };

    private final ZipOutputStream zip;
    private final WordText text;

    WordList(ListFace face, OutputStream out) throws IOException {
        zip = new ZipOutputStream(new BufferedOutputStream(out));
        for (String part : FIXED) {
            zip.putNextEntry(new ZipEntry(part));
            try (InputStream in = WordList.class.getResourceAsStream(
                    FOLDER + part.replace("[", "").replace("]", ""))) {
                in.transferTo(zip);
            }
            zip.closeEntry();
        }
        zip.putNextEntry(new ZipEntry("docProps/core.xml"));
        new WordText(zip, face.language()).title(face.title() + " – " + face.event());
        zip.closeEntry();
        zip.putNextEntry(new ZipEntry("word/document.xml"));
        text = new WordText(zip, face.language());
        text.open();
        text.paragraph("Heading1", face.title());
        text.paragraph("Normal", face.event());
        text.paragraph("Origin", face.place());
        text.paragraph("Origin", face.audience());
        text.paragraph("Origin", face.state());
    }

    @Override
    public void group(String name, String words) throws IOException {
        text.paragraph("Heading2", name);
        text.paragraph("Origin", words);
    }

    @Override
    public void line(Line line) throws IOException {
        text.line(line.name(), line.words());
    }

    @Override
    public void close() throws IOException {
        text.end();
        zip.closeEntry();
        zip.finish();
        zip.flush();
    }
}
