package org.pregny.process.drawing;

/** A text annotation: a bracket and what it says. */
record NoteFigure(String text) implements Figure {

    @Override
    public String kind() {
        return "bpmn-note";
    }

    @Override
    public void draw(DrawingCanvas canvas, DrawingBox box, DrawingInk ink) {
        double lip = box.x() + 10;
        String bracket = "M" + new DrawingPoint(lip, box.y()) + "L" + new DrawingPoint(box.x(), box.y()) + "L"
                + new DrawingPoint(box.x(), box.bottom()) + "L" + new DrawingPoint(lip, box.bottom());
        canvas.draw(new DrawingTag("path")
                .with("class", "bpmn-outline")
                .with("d", bracket)
                .painted("none", ink.stroke(), 1));
    }

    @Override
    public void label(DrawingCanvas canvas, DrawingBox box, DrawingBox labelBox) {
        DrawingText.inside(canvas, text, box, box.shrunk(4));
    }
}
