package org.pregny.pass.sheet;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.pregny.print.Box;

/** What tells categories apart where there is no colour: one of seven shapes, in groups of one to four; one a letter, and one for no letter. */
record CategoryPattern(Motif motif, int group) {

    private static final int LETTERS = 26;

    static CategoryPattern of(String letter) {
        int ordinal = letter.isEmpty() ? LETTERS + 1 : Math.floorMod(letter.codePointAt(0) - 'A', LETTERS);
        Motif[] motifs = Motif.values();
        return new CategoryPattern(motifs[ordinal % motifs.length], ordinal / motifs.length + 1);
    }

    /** The groups, a gap after each, from one end of the strip to the other. */
    Shape along(Box strip) {
        Path2D row = new Path2D.Float();
        float side = strip.height();
        int places = (int) (strip.width() / side);
        float slack = (strip.width() - places * side) / 2;
        for (int place = 0; place < places; place++) {
            if (place % (group + 1) < group) {
                AffineTransform there =
                        AffineTransform.getTranslateInstance(strip.start() + slack + place * side, strip.top());
                there.scale(side, side);
                row.append(there.createTransformedShape(motif.shape), false);
            }
        }
        return row;
    }

    /** A shape in a square of the side one. */
    enum Motif {
        DOT(new Ellipse2D.Float(0.1f, 0.1f, 0.8f, 0.8f)),
        BAR(new Rectangle2D.Float(0.28f, 0, 0.44f, 1)),
        SLASH(polygon(0.5f, 0, 0.95f, 0, 0.5f, 1, 0.05f, 1)),
        DIAMOND(polygon(0.5f, 0, 1, 0.5f, 0.5f, 1, 0, 0.5f)),
        TRIANGLE(polygon(0.5f, 0, 1, 1, 0, 1)),
        CHEVRON(polygon(0.05f, 0, 0.5f, 0, 0.95f, 0.5f, 0.5f, 1, 0.05f, 1, 0.5f, 0.5f)),
        CHECK(checks());

        private final Shape shape;

        Motif(Shape shape) {
            this.shape = shape;
        }

        private static Shape polygon(float... points) {
            Path2D path = new Path2D.Float();
            path.moveTo(points[0], points[1]);
            for (int i = 2; i < points.length; i += 2) {
                path.lineTo(points[i], points[i + 1]);
            }
            path.closePath();
            return path;
        }

        private static Shape checks() {
            Area area = new Area(new Rectangle2D.Float(0, 0, 0.5f, 0.5f));
            area.add(new Area(new Rectangle2D.Float(0.5f, 0.5f, 0.5f, 0.5f)));
            return area;
        }
    }
}
