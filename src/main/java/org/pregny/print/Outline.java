package org.pregny.print;

import java.awt.geom.PathIterator;
import org.openpdf.text.pdf.PdfContentByte;

/** The edge of a shape, handed to a PDF point by point. */
record Outline(PathIterator path) {

    static Outline of(PathIterator path) {
        return new Outline(path);
    }

    void trace(PdfContentByte ink) {
        float[] to = new float[6];
        float[] from = new float[2];
        for (; !path.isDone(); path.next()) {
            int kind = path.currentSegment(to);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> ink.moveTo(to[0], to[1]);
                case PathIterator.SEG_LINETO -> ink.lineTo(to[0], to[1]);
                case PathIterator.SEG_QUADTO ->
                    ink.curveTo(
                            between(from[0], to[0]),
                            between(from[1], to[1]),
                            between(to[2], to[0]),
                            between(to[3], to[1]),
                            to[2],
                            to[3]);
                case PathIterator.SEG_CUBICTO -> ink.curveTo(to[0], to[1], to[2], to[3], to[4], to[5]);
                default -> ink.closePath();
            }
            int end = kind == PathIterator.SEG_CUBICTO ? 4 : kind == PathIterator.SEG_QUADTO ? 2 : 0;
            from[0] = to[end];
            from[1] = to[end + 1];
        }
    }

    /** A quadratic curve as the cubic one that PDF knows. */
    private static float between(float end, float control) {
        return end + (control - end) * 2 / 3;
    }
}
