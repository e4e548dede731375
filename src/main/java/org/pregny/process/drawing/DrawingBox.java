package org.pregny.process.drawing;

import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/** A rectangle on the drawing. */
record DrawingBox(double x, double y, double width, double height) {

    static DrawingBox of(Bounds bounds) {
        return new DrawingBox(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }

    /** Null where the model gives the label no place. */
    static DrawingBox ofLabel(BpmnLabel label) {
        return label == null || label.getBounds() == null ? null : of(label.getBounds());
    }

    double centreX() {
        return x + width / 2;
    }

    double centreY() {
        return y + height / 2;
    }

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    double area() {
        return width * height;
    }

    DrawingBox shrunk(double margin) {
        return trimmed(margin, margin, margin);
    }

    DrawingBox trimmed(double sides, double top, double foot) {
        return new DrawingBox(x + sides, y + top, width - 2 * sides, height - top - foot);
    }

    DrawingBox joined(DrawingBox other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        double farRight = Math.max(right(), other.right());
        double farBottom = Math.max(bottom(), other.bottom());
        return new DrawingBox(left, top, farRight - left, farBottom - top);
    }
}
