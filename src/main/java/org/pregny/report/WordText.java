package org.pregny.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.pregny.kernel.Language;

/** The words of a document of Word: paragraphs by the names of their styles, each run in its own direction. */
final class WordText {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PROPERTIES = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

    /** The machine's own writer takes prefixed names as they are. */
    private final XMLStreamWriter xml;

    private final Language language;

    WordText(OutputStream out, Language language) throws IOException {
        this.language = language;
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** A step of writing, whose failure is one of the stream below. */
    private interface Step {
        void write() throws XMLStreamException;
    }

    /** The whole part that says what the document is called. */
    void title(String title) throws IOException {
        written(() -> {
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("cp:coreProperties");
            xml.writeAttribute("xmlns:cp", PROPERTIES);
            xml.writeAttribute("xmlns:dc", DUBLIN_CORE);
            leaf("dc:title", title);
            leaf("dc:language", language.tag());
            xml.writeEndDocument();
            xml.flush();
        });
    }

    void open() throws IOException {
        written(() -> {
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("w:document");
            xml.writeAttribute("xmlns:w", W);
            xml.writeAttribute("xmlns:r", R);
            xml.writeStartElement("w:body");
        });
    }

    void paragraph(String style, String words) throws IOException {
        written(() -> {
            begin(style);
            run(words, false);
            xml.writeEndElement();
        });
    }

    /** The words stand behind the name, in italics. */
    void line(String name, String words) throws IOException {
        written(() -> {
            begin("Person");
            run(name, false);
            if (!words.isBlank()) {
                run(language.comma(), false);
                run(words, true);
            }
            xml.writeEndElement();
        });
    }

    /** A4, with the number of the page below. */
    void end() throws IOException {
        written(() -> {
            xml.writeStartElement("w:sectPr");
            empty("w:footerReference", "w:type", "default", "r:id", "rId2");
            empty("w:pgSz", "w:w", "11906", "w:h", "16838");
            empty(
                    "w:pgMar",
                    "w:top",
                    "1134",
                    "w:right",
                    "1134",
                    "w:bottom",
                    "1134",
                    "w:left",
                    "1134",
                    "w:header",
                    "567",
                    "w:footer",
                    "567",
                    "w:gutter",
                    "0");
            if (isRightToLeft()) {
                empty("w:bidi");
            }
            xml.writeEndDocument();
            xml.flush();
        });
    }

    private void begin(String style) throws XMLStreamException {
        xml.writeStartElement("w:p");
        xml.writeStartElement("w:pPr");
        empty("w:pStyle", "w:val", style);
        if (isRightToLeft()) {
            empty("w:bidi");
        }
        xml.writeEndElement();
    }

    private void run(String words, boolean italic) throws XMLStreamException {
        xml.writeStartElement("w:r");
        xml.writeStartElement("w:rPr");
        if (italic) {
            empty("w:i");
            empty("w:iCs");
        }
        if (readsRightToLeft(words)) {
            empty("w:rtl");
        }
        xml.writeEndElement();
        xml.writeStartElement("w:t");
        xml.writeAttribute("xml:space", "preserve");
        xml.writeCharacters(Characters.printable(words));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    /** By the first letter that has a direction; what has none goes with the document. */
    private boolean readsRightToLeft(String words) {
        return words.codePoints()
                .map(Character::getDirectionality)
                .filter(d -> d <= Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
                .mapToObj(d -> d != Character.DIRECTIONALITY_LEFT_TO_RIGHT)
                .findFirst()
                .orElse(isRightToLeft());
    }

    private boolean isRightToLeft() {
        return language == Language.AR;
    }

    private void leaf(String name, String words) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(Characters.printable(words));
        xml.writeEndElement();
    }

    /** Attributes are names and values in turn. */
    private void empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    private static void written(Step step) throws IOException {
        try {
            step.write();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
