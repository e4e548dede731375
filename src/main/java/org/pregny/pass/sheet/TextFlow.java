package org.pregny.pass.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pregny.print.Box;
import org.pregny.print.FittedText;
import org.pregny.print.Paper;

/** Fits texts one below the other into a box and then draws them; what not one line is left for is left out. */
final class TextFlow {

    /** A text that is known to fit, and how far below the top of the flow it stands. */
    private record Placed(FittedText text, float top, TextsPart.Line line) {}

    private static final float ROUNDING = 0.05f;

    private final FaceDrawing on;
    private final Box box;
    private final List<Placed> placed = new ArrayList<>();
    private float used;

    TextFlow(FaceDrawing on, Box box) {
        this.on = on;
        this.box = box;
    }

    /** With its caption, or neither of them. */
    void add(TextsPart.Line line) {
        String text = on.face().says(line.say());
        if (text.isBlank()) {
            return;
        }
        float before = used;
        int count = placed.size();
        used += placed.isEmpty() ? 0 : Box.millimetres(line.before());
        boolean captioned = line.caption() == null || put(on.face().caption(line.say()), line.asCaption());
        if (!captioned || !put(text, line)) {
            placed.subList(count, placed.size()).clear();
            used = before;
        }
    }

    private boolean put(String text, TextsPart.Line line) {
        if (text.isBlank()) {
            return true;
        }
        float left = box.height() - used - Box.millimetres(line.keep());
        if (left <= 0) {
            return false;
        }
        FittedText fitted = on.paper().fit(text, new Box(0, 0, box.width(), left), on.style(line.in()));
        if (fitted.height() > left + ROUNDING) {
            return false;
        }
        placed.add(new Placed(fitted, used, line));
        used += fitted.height();
        return true;
    }

    void draw(float stand, float ease) {
        Box rest = box.below((box.height() - used) * stand);
        for (Placed one : placed) {
            Paper paper = one.line().isEnglish() ? on.paper().in(Locale.ENGLISH) : on.paper();
            paper.write(one.text(), rest.below(one.top()), one.line().role(), ease);
        }
    }
}
