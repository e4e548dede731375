package org.pregny.process.drawing;

import java.util.Comparator;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;

/** A figure with its place on the drawing, and, where the model gives one, the place of its label. */
record PlacedFigure(String elementId, Figure figure, DrawingBox box, DrawingBox labelBox) {

    /** Ground before shapes before boundary events; in each, the larger lies under the smaller. */
    static final Comparator<PlacedFigure> BOTTOM_UP = Comparator.comparing(PlacedFigure::layer)
            .thenComparing(placed -> placed.box().area(), Comparator.reverseOrder());

    /** Empty for what the drawing leaves out. */
    static Optional<PlacedFigure> of(BpmnShape shape) {
        return Figure.of(shape).filter(figure -> shape.getBounds() != null).map(figure -> place(figure, shape));
    }

    private static PlacedFigure place(Figure figure, BpmnShape shape) {
        DrawingBox labelBox = DrawingBox.ofLabel(shape.getBpmnLabel());
        String id = shape.getBpmnElement().getId();
        return new PlacedFigure(id, figure, DrawingBox.of(shape.getBounds()), labelBox);
    }

    Figure.Layer layer() {
        return figure.layer();
    }

    boolean ground() {
        return layer() == Figure.Layer.GROUND;
    }

    DrawingPoint badge() {
        return figure.badge(box);
    }

    void draw(DrawingCanvas canvas, DrawingState state) {
        DrawingInk ink = state.ink(elementId);
        canvas.open(
                new DrawingTag("g").with("class", ink.classes(figure.kind())).with("data-activity", elementId));
        figure.draw(canvas, box, ink);
        figure.label(canvas, box, labelBox);
        state.tell(canvas, this);
        canvas.close("g");
        canvas.reach(box);
    }
}
