package org.pregny.process.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** A task, sub-process or call activity: a rounded box with the sign of who does it and the marks of how often. */
record ActivityFigure(Activity activity, boolean expanded) implements Figure {

    private static final Map<String, DrawingGlyph> SIGNS = Map.of(
            "userTask", DrawingGlyph.PERSON,
            "serviceTask", DrawingGlyph.GEAR,
            "businessRuleTask", DrawingGlyph.TABLE,
            "sendTask", DrawingGlyph.ENVELOPE,
            "receiveTask", DrawingGlyph.ENVELOPE);

    @Override
    public String kind() {
        return "bpmn-task";
    }

    @Override
    public void draw(DrawingCanvas canvas, DrawingBox box, DrawingInk ink) {
        boolean call = activity instanceof CallActivity;
        outline(canvas, box, ink, call ? ink.width() + 2.5 : Math.max(ink.width() - 0.4, 1.6));
        if (type().equals("transaction")) {
            outline(canvas, box.shrunk(4), ink, 1.2);
        }
        if (SIGNS.containsKey(type())) {
            sign(canvas, new DrawingPoint(box.x() + 15, box.y() + 14), ink);
        }
        marks(canvas, box, ink);
    }

    @Override
    public void label(DrawingCanvas canvas, DrawingBox box, DrawingBox labelBox) {
        if (expanded) {
            DrawingBox top = new DrawingBox(box.x() + 10, box.y() + 6, box.width() - 20, 18);
            DrawingText.inside(canvas, activity.getName(), top, top);
            return;
        }
        double head = SIGNS.containsKey(type()) ? 22 : 4;
        double foot = marks().isEmpty() && !bordered() ? 4 : 20;
        DrawingText.inside(canvas, activity.getName(), box, box.trimmed(5, head, foot));
    }

    @Override
    public Layer layer() {
        return expanded ? Layer.GROUND : Layer.SHAPES;
    }

    private void outline(DrawingCanvas canvas, DrawingBox box, DrawingInk ink, double strokeWidth) {
        String fill = expanded ? DrawingInk.PAPER : ink.fill();
        canvas.draw(new DrawingTag("rect")
                .with("class", "bpmn-outline")
                .over(box)
                .with("rx", 10)
                .painted(fill, ink.stroke(), strokeWidth)
                .with("stroke-dasharray", triggeredByEvent() ? "1.5 4" : null));
    }

    private void sign(DrawingCanvas canvas, DrawingPoint at, DrawingInk ink) {
        if (type().equals("sendTask")) {
            SIGNS.get(type()).filled(canvas, at, ink);
        } else {
            SIGNS.get(type()).outlined(canvas, at, ink);
        }
    }

    private void marks(DrawingCanvas canvas, DrawingBox box, DrawingInk ink) {
        List<DrawingGlyph> marks = marks();
        double left = box.centreX() - (marks.size() - 1) * 10;
        for (int i = 0; i < marks.size(); i++) {
            mark(canvas, marks.get(i), new DrawingPoint(left + i * 20, box.bottom() - 11), ink);
        }
    }

    private static void mark(DrawingCanvas canvas, DrawingGlyph mark, DrawingPoint at, DrawingInk ink) {
        if (mark == DrawingGlyph.BARS_UPRIGHT || mark == DrawingGlyph.BARS_LEVEL) {
            mark.filled(canvas, at, ink);
        } else {
            mark.outlined(canvas, at, ink);
        }
    }

    private List<DrawingGlyph> marks() {
        List<DrawingGlyph> marks = new ArrayList<>();
        if (!expanded && (activity instanceof SubProcess || activity instanceof CallActivity)) {
            marks.add(DrawingGlyph.FOLDED);
        }
        if (activity.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics many) {
            marks.add(many.isSequential() ? DrawingGlyph.BARS_LEVEL : DrawingGlyph.BARS_UPRIGHT);
        } else if (activity.getLoopCharacteristics() != null) {
            marks.add(DrawingGlyph.LOOP);
        }
        if (activity.isForCompensation()) {
            marks.add(DrawingGlyph.REWIND);
        }
        return marks;
    }

    /** An event sits on the border, most often on the lower one, where it would cover the name. */
    private boolean bordered() {
        return activity.getParentElement().getChildElementsByType(BoundaryEvent.class).stream()
                .anyMatch(event -> activity.equals(event.getAttachedTo()));
    }

    private boolean triggeredByEvent() {
        return activity instanceof SubProcess part && part.triggeredByEvent();
    }

    private String type() {
        return activity.getElementType().getTypeName();
    }
}
