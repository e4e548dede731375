package org.pregny.process.drawing;

import java.util.Collection;
import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;

/** An event: one circle to start, two on the way, a bold one to end, and the sign of what happens. */
record EventFigure(Event event) implements Figure {

    private static final Map<String, DrawingGlyph> SIGNS = Map.of(
            "messageEventDefinition", DrawingGlyph.ENVELOPE,
            "timerEventDefinition", DrawingGlyph.CLOCK,
            "errorEventDefinition", DrawingGlyph.BOLT,
            "signalEventDefinition", DrawingGlyph.TRIANGLE,
            "escalationEventDefinition", DrawingGlyph.ARROWHEAD,
            "conditionalEventDefinition", DrawingGlyph.PAGE,
            "compensateEventDefinition", DrawingGlyph.REWIND,
            "terminateEventDefinition", DrawingGlyph.CIRCLE);

    @Override
    public String kind() {
        return "bpmn-event";
    }

    @Override
    public void draw(DrawingCanvas canvas, DrawingBox box, DrawingInk ink) {
        boolean end = event instanceof EndEvent;
        boolean start = event instanceof StartEvent;
        circle(canvas, box, ink, end ? ink.width() + 2 : Math.max(ink.width() - 0.4, 1.6));
        if (!start && !end) {
            circle(canvas, box.shrunk(3.5), ink, 1.4);
        }
        definitions().stream().findFirst().ifPresent(sign -> sign(canvas, box, ink, sign));
    }

    @Override
    public void label(DrawingCanvas canvas, DrawingBox box, DrawingBox labelBox) {
        DrawingBox place = labelBox == null ? below(box) : labelBox;
        DrawingText.hanging(canvas, event.getName(), new DrawingPoint(place.centreX(), place.y()), place.width());
    }

    @Override
    public DrawingPoint badge(DrawingBox box) {
        boolean outside = event instanceof BoundaryEvent;
        double across = outside ? 0.08 : 0.92;
        return new DrawingPoint(box.x() + box.width() * across, box.y() + box.height() * (1 - across));
    }

    @Override
    public Layer layer() {
        return event instanceof BoundaryEvent ? Layer.BOUNDARY : Layer.SHAPES;
    }

    /** Below, and for an event on a boundary also beside the flow that leaves it downwards. */
    private DrawingBox below(DrawingBox box) {
        boolean beside = event instanceof BoundaryEvent;
        double left = beside ? box.centreX() + 6 : box.x();
        double width = beside ? DrawingText.hangingWidth(event.getName()) : box.width();
        return new DrawingBox(left, box.bottom() + 5, width, 0);
    }

    private void circle(DrawingCanvas canvas, DrawingBox box, DrawingInk ink, double strokeWidth) {
        canvas.draw(new DrawingTag("circle")
                .with("class", "bpmn-outline")
                .with("cx", box.centreX())
                .with("cy", box.centreY())
                .with("r", box.width() / 2)
                .painted(ink.fill(), ink.stroke(), strokeWidth)
                .with("stroke-dasharray", interrupting() ? null : "5 3"));
    }

    private void sign(DrawingCanvas canvas, DrawingBox box, DrawingInk ink, EventDefinition definition) {
        DrawingGlyph glyph = SIGNS.get(definition.getElementType().getTypeName());
        DrawingPoint middle = new DrawingPoint(box.centreX(), box.centreY());
        if (glyph != null && event instanceof ThrowEvent) {
            glyph.filled(canvas, middle, ink);
        }
        if (glyph != null && event instanceof CatchEvent) {
            glyph.outlined(canvas, middle, ink);
        }
    }

    private Collection<EventDefinition> definitions() {
        return event.getChildElementsByType(EventDefinition.class);
    }

    private boolean interrupting() {
        if (event instanceof BoundaryEvent boundary) {
            return boundary.cancelActivity();
        }
        return !(event instanceof StartEvent start) || start.isInterrupting();
    }
}
