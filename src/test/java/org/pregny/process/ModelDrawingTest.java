package org.pregny.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.junit.jupiter.api.Test;

/** The drawings of the models, which reviewers and operators read: complete, and nothing in them covers anything else. */
class ModelDrawingTest {

    /** Of a label around its words, and of a line that touches what it leads to. */
    private static final double MARGIN = 4;

    @Test
    void everyElementIsDrawn() {
        Set<FlowElement> drawn = Stream.concat(
                        Models.inProcesses(BpmnShape.class).stream().map(BpmnShape::getBpmnElement),
                        Models.inProcesses(BpmnEdge.class).stream().map(BpmnEdge::getBpmnElement))
                .filter(FlowElement.class::isInstance)
                .map(FlowElement.class::cast)
                .collect(Collectors.toSet());

        assertThat(drawn).containsExactlyInAnyOrderElementsOf(Models.inProcesses(FlowElement.class));
        assertThat(Models.DECISION_FILES).allMatch(f -> f.text().contains("dmnElementRef=\"" + f.stem() + "\""));
    }

    @Test
    void noLabelLiesOnAStep() {
        assertThat(Models.PROCESSES).allSatisfy(model -> assertThat(labels(model))
                .noneMatch(label -> shapes(model, Activity.class).stream().anyMatch(step -> overlap(label, step))));
    }

    @Test
    void noLabelLiesOnAnother() {
        assertThat(Models.PROCESSES).map(ModelDrawingTest::labels).allSatisfy(labels -> assertThat(labels)
                .noneMatch(label -> labels.stream().anyMatch(other -> label != other && overlap(label, other))));
    }

    @Test
    void noFlowRunsThroughAStepOrAnEvent() {
        assertThat(Models.PROCESSES).allSatisfy(model -> {
            List<Rectangle2D> crossed = Stream.of(shapes(model, Activity.class), shapes(model, Event.class))
                    .flatMap(List::stream)
                    .map(ModelDrawingTest::inner)
                    .toList();
            assertThat(model.getModelElementsByType(BpmnEdge.class))
                    .filteredOn(edge ->
                            lines(edge).anyMatch(line -> crossed.stream().anyMatch(line::intersects)))
                    .extracting(edge -> edge.getBpmnElement().getId())
                    .isEmpty();
        });
    }

    private static List<Rectangle2D> labels(BpmnModelInstance model) {
        return model.getModelElementsByType(BpmnShape.class).stream()
                .map(BpmnShape::getBpmnLabel)
                .filter(Objects::nonNull)
                .map(BpmnLabel::getBounds)
                .filter(Objects::nonNull)
                .map(ModelDrawingTest::box)
                .toList();
    }

    /** A part of a process is no such shape: it is there to hold others. */
    private static List<Rectangle2D> shapes(BpmnModelInstance model, Class<? extends FlowElement> kind) {
        return model.getModelElementsByType(BpmnShape.class).stream()
                .filter(shape -> kind.isInstance(shape.getBpmnElement()))
                .filter(shape -> !(shape.getBpmnElement() instanceof SubProcess))
                .map(shape -> box(shape.getBounds()))
                .toList();
    }

    private static Stream<Line2D> lines(BpmnEdge edge) {
        List<Waypoint> points = List.copyOf(edge.getWaypoints());
        return IntStream.range(1, points.size()).mapToObj(i -> line(points.get(i - 1), points.get(i)));
    }

    private static Line2D line(Waypoint from, Waypoint to) {
        return new Line2D.Double(from.getX(), from.getY(), to.getX(), to.getY());
    }

    private static Rectangle2D box(Bounds bounds) {
        return new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }

    private static Rectangle2D inner(Rectangle2D box) {
        return new Rectangle2D.Double(
                box.getX() + MARGIN, box.getY() + MARGIN, box.getWidth() - 2 * MARGIN, box.getHeight() - 2 * MARGIN);
    }

    private static boolean overlap(Rectangle2D one, Rectangle2D other) {
        Rectangle2D shared = one.createIntersection(other);
        return shared.getWidth() > MARGIN && shared.getHeight() > MARGIN;
    }
}
