package org.pregny.process.drawing;

import java.util.List;

/** A label in a font size, centred line by line; a halo of paper keeps it readable across a line. */
record DrawingText(String text, double size, double halo) {

    private static final double LINE = 1.2;
    private static final double LABEL_WIDTH = 90;
    private static final double LABEL_SIZE = 11;

    /** In the middle of the box as long as it stays within its free part, in smaller print before it is cut. */
    static void inside(DrawingCanvas canvas, String text, DrawingBox box, DrawingBox free) {
        if (blank(text)) {
            return;
        }
        DrawingText label = new DrawingText(text, 12, 0);
        if (label.tooLong(free)) {
            label = new DrawingText(text, 10.5, 0);
        }
        List<String> lines = label.lines(free.width(), label.room(free));
        double height = lines.size() * label.lineHeight();
        double top = Math.max(free.y(), Math.min(box.centreY() - height / 2, free.bottom() - height));
        label.draw(canvas, lines, new DrawingPoint(box.centreX(), top));
    }

    /** Outside any shape, hanging from a point; the given width is what the model asks for. */
    static void hanging(DrawingCanvas canvas, String text, DrawingPoint top, double width) {
        if (blank(text)) {
            return;
        }
        DrawingText label = new DrawingText(text, LABEL_SIZE, 3);
        label.draw(canvas, label.lines(Math.max(width, LABEL_WIDTH), Integer.MAX_VALUE), top);
    }

    /** How wide a hanging label without a width of its own becomes. */
    static double hangingWidth(String text) {
        return blank(text) ? 0 : widest(new DrawingText(text, LABEL_SIZE, 3).lines(LABEL_WIDTH, 99)) * LABEL_SIZE;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static double widest(List<String> lines) {
        return lines.stream().mapToDouble(LineBreaks::width).max().orElse(0);
    }

    private boolean tooLong(DrawingBox free) {
        return lines(free.width(), Integer.MAX_VALUE).size() > room(free);
    }

    private int room(DrawingBox free) {
        return (int) (free.height() / lineHeight());
    }

    private List<String> lines(double width, int most) {
        return LineBreaks.wrap(text, width / size, most);
    }

    private double lineHeight() {
        return size * LINE;
    }

    private void draw(DrawingCanvas canvas, List<String> lines, DrawingPoint top) {
        String paper = halo > 0 ? DrawingInk.PAPER : null;
        canvas.open(new DrawingTag("text")
                .with("class", "bpmn-label")
                .with("text-anchor", "middle")
                .with("font-size", size)
                .painted(DrawingInk.TEXT, paper, halo)
                .with("paint-order", "stroke"));
        for (int i = 0; i < lines.size(); i++) {
            double baseline = top.y() + i * lineHeight() + size * 0.95;
            canvas.open(new DrawingTag("tspan").with("x", top.x()).with("y", baseline));
            canvas.write(lines.get(i));
            canvas.close("tspan");
        }
        canvas.close("text");
        double width = widest(lines) * size;
        canvas.reach(new DrawingBox(top.x() - width / 2, top.y(), width, lines.size() * lineHeight()));
    }
}
