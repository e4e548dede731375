package org.pregny.pass.sheet;

import java.util.List;
import org.pregny.print.Box;

/**
 * Where a sheet is folded or cut: dashes along the line, from edge to edge.
 *
 * @param across heights at which a line goes from side to side
 * @param down distances at which a line goes from head to foot
 * @param dash the length of a dash; the gaps are as long
 */
record MarksPart(List<Float> across, List<Float> down, float dash) implements LayoutPart {

    private static final float THIN = 0.4f;

    MarksPart {
        across = across == null ? List.of() : List.copyOf(across);
        down = down == null ? List.of() : List.copyOf(down);
    }

    @Override
    public void draw(FaceDrawing on) {
        float step = Box.millimetres(dash);
        for (float at = 0; at < on.paper().width(); at += 2 * step) {
            for (float line : across) {
                mark(on, new Box(at, Box.millimetres(line) - THIN / 2, step, THIN));
            }
        }
        for (float at = 0; at < on.paper().height(); at += 2 * step) {
            for (float line : down) {
                mark(on, new Box(Box.millimetres(line) - THIN / 2, at, THIN, step));
            }
        }
    }

    private static void mark(FaceDrawing on, Box dash) {
        on.paper().fill(dash, Tint.SOFT.on(on.face()));
    }

    @Override
    public void check(LayoutCheck check) {
        across.forEach(line -> check.that(line > 0 && line < check.page().height(), "marks: no line at %s", line));
        down.forEach(line -> check.that(line > 0 && line < check.page().width(), "marks: no line at %s", line));
        check.that(dash > 0, "marks: a dash needs a length");
    }
}
