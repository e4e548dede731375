package org.pregny.process.drawing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;

/** A flow along its waypoints: solid with an arrow in sequence, dashed between pools, dotted to a note. */
record FlowFigure(BaseElement element, List<DrawingPoint> points, DrawingBox labelBox) {

    private static final double HEAD = 10;

    /** Empty for an edge that shows no element or has no way. */
    static Optional<FlowFigure> of(BpmnEdge edge) {
        List<DrawingPoint> points =
                edge.getWaypoints().stream().map(DrawingPoint::of).toList();
        if (edge.getBpmnElement() == null || points.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(new FlowFigure(edge.getBpmnElement(), points, DrawingBox.ofLabel(edge.getBpmnLabel())));
    }

    void draw(DrawingCanvas canvas) {
        canvas.open(new DrawingTag("g")
                .with("class", "bpmn-flow")
                .with("data-flow", element.getId())
                .painted(DrawingInk.PAPER, DrawingInk.TEXT, 1.5)
                .with("stroke-linejoin", "round"));
        boolean arrow = !type().equals("association");
        canvas.draw(new DrawingTag("path")
                .with("d", FlowPath.of(points, arrow ? HEAD - 2 : 0))
                .with("fill", "none")
                .with("stroke-dasharray", dashes()));
        if (arrow) {
            arrow(canvas);
        }
        startMark(canvas);
        canvas.close("g");
        points.forEach(point -> canvas.reach(new DrawingBox(point.x(), point.y(), 0, 0)));
    }

    void label(DrawingCanvas canvas) {
        String name = element.getAttributeValue("name");
        if (labelBox != null) {
            DrawingText.hanging(canvas, name, new DrawingPoint(labelBox.centreX(), labelBox.y()), labelBox.width());
        } else {
            int half = points.size() / 2;
            DrawingPoint middle = points.get(half - 1).middle(points.get(half));
            DrawingText.hanging(canvas, name, new DrawingPoint(middle.x(), middle.y() + 4), 0);
        }
    }

    private void arrow(DrawingCanvas canvas) {
        DrawingPoint tip = points.getLast();
        DrawingPoint before = points.get(points.size() - 2);
        String fill = type().equals("messageFlow") ? DrawingInk.PAPER : DrawingInk.TEXT;
        polygon(canvas, fill, tip, tip.towards(before, HEAD, 4.5), tip.towards(before, HEAD, -4.5));
    }

    /** A stroke across the default way out; a small diamond where an activity leaves only on a condition. */
    private void startMark(DrawingCanvas canvas) {
        DrawingPoint from = points.get(0);
        DrawingPoint to = points.get(1);
        if (byDefault()) {
            polygon(canvas, "none", from.towards(to, 6, 6), from.towards(to, 13, -6));
        } else if (conditional()) {
            polygon(
                    canvas,
                    DrawingInk.PAPER,
                    from,
                    from.towards(to, 8, 5),
                    from.towards(to, 16, 0),
                    from.towards(to, 8, -5));
        } else if (type().equals("messageFlow")) {
            canvas.draw(new DrawingTag("circle")
                    .with("cx", from.x())
                    .with("cy", from.y())
                    .with("r", 4));
        }
    }

    private boolean byDefault() {
        return element instanceof SequenceFlow flow
                && flow.getSource() != null
                && flow.getId().equals(flow.getSource().getAttributeValue("default"));
    }

    private boolean conditional() {
        return element instanceof SequenceFlow flow
                && flow.getConditionExpression() != null
                && flow.getSource() instanceof Activity;
    }

    private String dashes() {
        if (type().equals("association")) {
            return "1.5 4";
        }
        return type().equals("messageFlow") ? "8 6" : null;
    }

    private String type() {
        return element.getElementType().getTypeName();
    }

    private static void polygon(DrawingCanvas canvas, String fill, DrawingPoint... corners) {
        String points = Stream.of(corners).map(DrawingPoint::toString).collect(Collectors.joining(" "));
        canvas.draw(new DrawingTag("polygon").with("points", points).with("fill", fill));
    }
}
