package org.pregny.pass.sheet;

import java.awt.Color;
import org.pregny.print.Lettering;
import org.pregny.print.Paper;

/** One face being drawn on its paper, as its layout says. */
record FaceDrawing(PassFace face, Paper paper, PageLayout layout) {

    private static final Color WATERMARK = new Color(0xF6D5D5);

    void draw() {
        if (face.isSpecimen() && layout.faces() == null) {
            paper.watermark(face.specimen(), WATERMARK);
        }
        layout.parts().forEach(part -> part.draw(this));
    }

    Lettering[] style(String name) {
        return Setting.all(layout.styles().get(name), face);
    }
}
