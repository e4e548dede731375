package org.pregny.process.drawing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnDiagram;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnPlane;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.springframework.stereotype.Component;

/** Draws a model's diagram as SVG and marks on it where a case stands and has been, or how many cases stand where. */
@Component
public class ProcessDrawing {

    private static final double MARGIN = 12;

    /** Only the first diagram of the model; what has no place on it is left out. */
    public String svg(
            BpmnModelInstance model,
            Set<String> currentActivityIds,
            Set<String> passedActivityIds,
            String accessibleTitle,
            String accessibleDescription) {
        DrawingProgress progress = new DrawingProgress(currentActivityIds, passedActivityIds);
        return drawn(model, progress, accessibleTitle, accessibleDescription);
    }

    /** The crowds by the id of the activity; who is in no crowd stands nowhere. */
    public String heatMap(
            BpmnModelInstance model, Map<String, Crowd> crowds, String accessibleTitle, String accessibleDescription) {
        return drawn(model, DrawingHeat.of(crowds), accessibleTitle, accessibleDescription);
    }

    private static String drawn(BpmnModelInstance model, DrawingState state, String title, String description) {
        DrawingCanvas content = new DrawingCanvas();
        model.getDefinitions().getBpmDiagrams().stream()
                .findFirst()
                .map(BpmnDiagram::getBpmnPlane)
                .ifPresent(plane -> drawPlane(content, plane, state));
        return framed(content, "drawing-" + name(model), title, description);
    }

    private static void drawPlane(DrawingCanvas canvas, BpmnPlane plane, DrawingState state) {
        List<PlacedFigure> figures = figures(plane);
        List<FlowFigure> flows = flows(plane);
        figures.stream().filter(PlacedFigure::ground).forEach(it -> it.draw(canvas, state));
        flows.forEach(flow -> flow.draw(canvas));
        figures.stream().filter(it -> !it.ground()).forEach(it -> it.draw(canvas, state));
        flows.forEach(flow -> flow.label(canvas));
    }

    private static List<PlacedFigure> figures(BpmnPlane plane) {
        return plane.getChildElementsByType(BpmnShape.class).stream()
                .map(PlacedFigure::of)
                .flatMap(Optional::stream)
                .sorted(PlacedFigure.BOTTOM_UP)
                .toList();
    }

    private static List<FlowFigure> flows(BpmnPlane plane) {
        Collection<BpmnEdge> edges = plane.getChildElementsByType(BpmnEdge.class);
        return edges.stream().map(FlowFigure::of).flatMap(Optional::stream).toList();
    }

    private static String name(BpmnModelInstance model) {
        return model.getModelElementsByType(org.camunda.bpm.model.bpmn.instance.Process.class).stream()
                .findFirst()
                .map(process -> process.getId())
                .orElse("empty");
    }

    private static String framed(DrawingCanvas content, String id, String title, String description) {
        DrawingBox view = content.extent().shrunk(-MARGIN);
        DrawingCanvas canvas = new DrawingCanvas();
        canvas.open(new DrawingTag("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("class", "bpmn-drawing")
                .with("role", "img")
                .with("aria-labelledby", id + "-title " + id + "-desc")
                .with("viewBox", viewBox(view))
                .with("width", view.width())
                .with("height", view.height())
                .with("font-family", "Arial, Helvetica, sans-serif"));
        told(canvas, "title", id + "-title", title);
        told(canvas, "desc", id + "-desc", description);
        canvas.paste(content);
        canvas.close("svg");
        return canvas.markup();
    }

    private static void told(DrawingCanvas canvas, String tag, String id, String text) {
        canvas.open(new DrawingTag(tag).with("id", id));
        canvas.write(text);
        canvas.close(tag);
    }

    private static String viewBox(DrawingBox view) {
        DrawingPoint corner = new DrawingPoint(view.x(), view.y());
        return corner + "," + new DrawingPoint(view.width(), view.height());
    }
}
