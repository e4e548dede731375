package org.pregny.pass.sheet;

import java.util.ArrayList;
import java.util.List;
import org.pregny.print.Box;
import org.pregny.print.FittedText;
import org.pregny.print.Lettering;
import org.pregny.print.Role;

/** Fits texts one below the other into a box and then draws them; what not one line is left for is left out. */
final class TextFlow {

    /** A text that is known to fit, and how far below the top of the flow it stands. */
    private record Placed(FittedText text, float top, Role role) {}

    private static final float ROUNDING = 0.05f;

    private final FaceDrawing on;
    private final Box box;
    private final List<Placed> placed = new ArrayList<>();
    private float used;

    TextFlow(FaceDrawing on, Box box) {
        this.on = on;
        this.box = box;
    }

    void add(TextsPart.Line line) {
        String text = on.face().says(line.say());
        if (text.isBlank()) {
            return;
        }
        float before = used;
        int count = placed.size();
        used += placed.isEmpty() ? 0 : Box.millimetres(line.before());
        boolean whole = line.caption() == null || put(on.face().caption(line.say()), line.caption(), 0, Role.PARAGRAPH);
        if (!whole || !put(text, line.in(), Box.millimetres(line.keep()), line.role())) {
            placed.subList(count, placed.size()).clear();
            used = before;
        }
    }

    private boolean put(String text, String style, float keep, Role role) {
        float left = box.height() - used - keep;
        Lettering[] letterings = on.style(style);
        if (text.isBlank() || left <= 0) {
            return text.isBlank();
        }
        FittedText fitted = on.paper().fit(text, new Box(0, 0, box.width(), left), letterings);
        if (fitted.height() > left + ROUNDING) {
            return false;
        }
        placed.add(new Placed(fitted, used, role));
        used += fitted.height();
        return true;
    }

    void draw(float stand, float ease) {
        Box rest = box.below((box.height() - used) * stand);
        placed.forEach(one -> on.paper().write(one.text(), rest.below(one.top()), one.role(), ease));
    }
}
