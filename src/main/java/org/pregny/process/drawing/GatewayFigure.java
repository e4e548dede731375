package org.pregny.process.drawing;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Gateway;

/** A gateway: a diamond with the mark of how it decides. */
record GatewayFigure(Gateway gateway) implements Figure {

    private static final Map<String, DrawingGlyph> MARKS = Map.of(
            "exclusiveGateway", DrawingGlyph.CROSS,
            "parallelGateway", DrawingGlyph.PLUS,
            "inclusiveGateway", DrawingGlyph.RING);

    @Override
    public String kind() {
        return "bpmn-gateway";
    }

    @Override
    public void draw(DrawingCanvas canvas, DrawingBox box, DrawingInk ink) {
        canvas.draw(new DrawingTag("polygon")
                .with("class", "bpmn-outline")
                .with("points", diamond(box))
                .painted(ink.fill(), ink.stroke(), ink.width())
                .with("stroke-linejoin", "round"));
        DrawingPoint middle = new DrawingPoint(box.centreX(), box.centreY());
        String type = gateway.getElementType().getTypeName();
        if (MARKS.containsKey(type)) {
            MARKS.get(type).filled(canvas, middle, ink);
        }
        if (type.equals("eventBasedGateway")) {
            DrawingGlyph.PENTAGON.outlined(canvas, middle, ink);
        }
    }

    @Override
    public void label(DrawingCanvas canvas, DrawingBox box, DrawingBox labelBox) {
        DrawingBox place = labelBox == null ? new DrawingBox(box.x(), box.bottom() + 5, box.width(), 0) : labelBox;
        DrawingText.hanging(canvas, gateway.getName(), new DrawingPoint(place.centreX(), place.y()), place.width());
    }

    @Override
    public DrawingPoint badge(DrawingBox box) {
        return new DrawingPoint(box.x() + box.width() * 0.77, box.y() + box.height() * 0.23);
    }

    private static String diamond(DrawingBox box) {
        return Stream.of(
                        new DrawingPoint(box.centreX(), box.y()),
                        new DrawingPoint(box.right(), box.centreY()),
                        new DrawingPoint(box.centreX(), box.bottom()),
                        new DrawingPoint(box.x(), box.centreY()))
                .map(DrawingPoint::toString)
                .collect(Collectors.joining(" "));
    }
}
