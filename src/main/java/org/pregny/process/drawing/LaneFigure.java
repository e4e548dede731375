package org.pregny.process.drawing;

/** A pool or a lane: a frame with its name up the left side. */
record LaneFigure(String name) implements Figure {

    private static final double HEAD = 30;

    @Override
    public String kind() {
        return "bpmn-lane";
    }

    @Override
    public void draw(DrawingCanvas canvas, DrawingBox box, DrawingInk ink) {
        rectangle(canvas, box);
        rectangle(canvas, new DrawingBox(box.x(), box.y(), HEAD, box.height()));
    }

    @Override
    public void label(DrawingCanvas canvas, DrawingBox box, DrawingBox labelBox) {
        DrawingPoint middle = new DrawingPoint(box.x() + HEAD / 2, box.centreY());
        double across = box.height();
        DrawingBox lying = new DrawingBox(middle.x() - across / 2, middle.y() - HEAD / 2, across, HEAD);
        canvas.open(new DrawingTag("g").with("transform", "rotate(-90," + middle + ")"));
        DrawingText.inside(canvas, name, lying, lying.shrunk(2));
        canvas.close("g");
    }

    @Override
    public Layer layer() {
        return Layer.GROUND;
    }

    private static void rectangle(DrawingCanvas canvas, DrawingBox box) {
        canvas.draw(new DrawingTag("rect")
                .with("class", "bpmn-outline")
                .over(box)
                .painted(DrawingInk.PAPER, DrawingInk.TEXT, 1.5));
    }
}
