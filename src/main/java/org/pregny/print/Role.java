package org.pregny.print;

import org.openpdf.text.pdf.PdfName;

/** What a text is to a reader who hears the page. */
public enum Role {
    HEADING(PdfName.H1),
    SUBHEADING(PdfName.H2),
    PARAGRAPH(PdfName.P);

    private final PdfName tag;

    Role(PdfName tag) {
        this.tag = tag;
    }

    PdfName tag() {
        return tag;
    }
}
