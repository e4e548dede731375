package org.pregny.print;

import java.util.List;
import org.openpdf.text.pdf.PdfContentByte;

/** One line of text in any mix of scripts: its runs from left to right. */
record TextLine(List<Run> runs) {

    /** In ems. */
    float width() {
        float width = 0;
        for (Run run : runs) {
            width += run.width();
        }
        return width;
    }

    void draw(PdfContentByte ink, float x, float y, float size) {
        float pen = x;
        for (Run run : runs) {
            run.draw(ink, pen, y, size);
            pen += run.width() * size;
        }
    }
}
