package org.pregny.process.drawing;

import java.util.Map;

/** How many cases stand at each activity: the shade by the share of the fullest, and always the number. */
record DrawingHeat(Map<String, Crowd> crowds, long most) implements DrawingState {

    private static final double HEIGHT = 18;
    private static final double LETTER = 7.2;
    private static final String FAILED = "#a80f1d";

    static DrawingHeat of(Map<String, Crowd> crowds) {
        return new DrawingHeat(
                crowds,
                crowds.values().stream().mapToLong(Crowd::standing).max().orElse(0));
    }

    @Override
    public DrawingInk ink(String elementId) {
        long standing = crowds.getOrDefault(elementId, Crowd.NOBODY).standing();
        return standing == 0 ? DrawingInk.PLAIN : DrawingInk.heat(Math.log1p(standing) / Math.log1p(most));
    }

    @Override
    public void tell(DrawingCanvas canvas, PlacedFigure figure) {
        Crowd crowd = crowds.getOrDefault(figure.elementId(), Crowd.NOBODY);
        DrawingPoint corner = figure.badge();
        if (crowd.standing() > 0) {
            pill(canvas, corner, Long.toString(crowd.standing()), DrawingInk.TEXT);
        }
        if (crowd.failed() > 0) {
            DrawingPoint across = new DrawingPoint(2 * figure.box().centreX() - corner.x(), corner.y());
            pill(canvas, across, "! " + crowd.failed(), FAILED);
        }
    }

    private static void pill(DrawingCanvas canvas, DrawingPoint at, String text, String fill) {
        double width = Math.max(HEIGHT, text.length() * LETTER + 10);
        DrawingBox box = new DrawingBox(at.x() - width / 2, at.y() - HEIGHT / 2, width, HEIGHT);
        canvas.draw(new DrawingTag("rect")
                .with("class", "bpmn-count")
                .over(box)
                .with("rx", HEIGHT / 2)
                .painted(fill, DrawingInk.PAPER, 1.5));
        canvas.open(new DrawingTag("text")
                .with("text-anchor", "middle")
                .with("font-size", 12)
                .with("font-weight", "700")
                .with("direction", "ltr")
                .with("x", at.x())
                .with("y", at.y() + 4.2)
                .painted(DrawingInk.PAPER, "none", 0));
        canvas.write(text);
        canvas.close("text");
        canvas.reach(box);
    }
}
