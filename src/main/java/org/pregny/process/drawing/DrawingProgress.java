package org.pregny.process.drawing;

import java.util.Set;
import java.util.stream.Collectors;

/** Which activities a case is at and which it has left behind; an activity entered again is where the case is. */
record DrawingProgress(Set<String> current, Set<String> passed) implements DrawingState {

    /** What the engine appends to the id of the scope around a multi-instance activity. */
    private static final String BODY = "#multiInstanceBody";

    DrawingProgress {
        current = modelIds(current);
        passed = modelIds(passed);
    }

    @Override
    public DrawingInk ink(String elementId) {
        if (current.contains(elementId)) {
            return DrawingInk.CURRENT;
        }
        return passed.contains(elementId) ? DrawingInk.PASSED : DrawingInk.PLAIN;
    }

    @Override
    public void tell(DrawingCanvas canvas, PlacedFigure figure) {
        ink(figure.elementId()).badge(canvas, figure.badge());
    }

    private static Set<String> modelIds(Set<String> activityIds) {
        return activityIds.stream().map(id -> id.replace(BODY, "")).collect(Collectors.toUnmodifiableSet());
    }
}
