package org.pregny.process.drawing;

import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.TextAnnotation;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;

/** How one kind of model element looks on the drawing. */
interface Figure {

    /** What lies under what: flows run between the ground and the shapes. */
    enum Layer {
        GROUND,
        SHAPES,
        BOUNDARY
    }

    /** The CSS class of the kind. */
    String kind();

    void draw(DrawingCanvas canvas, DrawingBox box, DrawingInk ink);

    void label(DrawingCanvas canvas, DrawingBox box, DrawingBox labelBox);

    /** Where on the outline the badge sits. */
    default DrawingPoint badge(DrawingBox box) {
        return new DrawingPoint(box.right() - 3, box.y() + 3);
    }

    default Layer layer() {
        return Layer.SHAPES;
    }

    /** Empty for what this drawing leaves out, such as stores and groups. */
    static Optional<Figure> of(BpmnShape shape) {
        BaseElement element = shape.getBpmnElement();
        if (element instanceof Activity activity) {
            return Optional.of(new ActivityFigure(activity, shape.isExpanded()));
        }
        if (element instanceof Event event) {
            return Optional.of(new EventFigure(event));
        }
        return element instanceof Gateway gateway ? Optional.of(new GatewayFigure(gateway)) : frame(element);
    }

    private static Optional<Figure> frame(BaseElement element) {
        if (element instanceof TextAnnotation note) {
            return Optional.of(new NoteFigure(note.getTextContent()));
        }
        if (element instanceof Participant pool) {
            return Optional.of(new LaneFigure(pool.getName()));
        }
        return element instanceof Lane lane ? Optional.of(new LaneFigure(lane.getName())) : Optional.empty();
    }
}
