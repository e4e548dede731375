package org.pregny.print;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfWriter;
import org.springframework.web.util.HtmlUtils;

/** What makes a file one to keep for decades and to hear as well as see: PDF/A-2a and PDF/UA-1 in one. */
final class Archive {

    private static final ICC_Profile SCREEN_COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB);

    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    /** PDF/A knows no word for PDF/UA, so the file brings the definition along. */
    private static final String DESCRIPTION = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
             xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
             xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
            <dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
            <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
            <pdf:Producer>{producer}</pdf:Producer>
            <pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
            <pdfaExtension:schemas xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
             xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
             xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>Part of ISO 14289 that the file follows</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="r"?>""";

    private Archive() {}

    /** Before the file is opened, and in this order: OpenPDF tags no file that claims no version. */
    static void prepare(PdfWriter writer) {
        writer.setPDFXConformance(PdfWriter.PDFA2A);
        writer.setTagged();
    }

    static void describe(PdfWriter writer, Imprint imprint) {
        String xmp = DESCRIPTION
                .replace("{author}", PrintedDocument.AUTHOR)
                .replace("{producer}", Document.getVersion())
                .replace("{language}", imprint.language().toLanguageTag())
                .replace("{title}", escaped(imprint.title()));
        writer.setXmpMetadata(xmp.getBytes(StandardCharsets.UTF_8));
        try {
            writer.setOutputIntents("sRGB IEC61966-2.1", null, "http://www.color.org", null, SCREEN_COLOURS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(NOT_IN_XML.matcher(text).replaceAll(""), "UTF-8");
    }
}
