package org.pregny.process.drawing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** A point on the drawing, and the way from it to another. */
record DrawingPoint(double x, double y) {

    static DrawingPoint of(Waypoint waypoint) {
        return new DrawingPoint(waypoint.getX(), waypoint.getY());
    }

    double distance(DrawingPoint other) {
        return Math.hypot(other.x - x, other.y - y);
    }

    DrawingPoint middle(DrawingPoint other) {
        return new DrawingPoint((x + other.x) / 2, (y + other.y) / 2);
    }

    /** {@code ahead} along the way to the other point, then {@code aside} of it. */
    DrawingPoint towards(DrawingPoint other, double ahead, double aside) {
        double length = Math.max(distance(other), 0.001);
        double stepX = (other.x - x) / length;
        double stepY = (other.y - y) / length;
        return new DrawingPoint(x + ahead * stepX - aside * stepY, y + ahead * stepY + aside * stepX);
    }

    /** At most two decimals, and a point whatever the locale. */
    static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** As SVG writes it. */
    @Override
    public String toString() {
        return number(x) + "," + number(y);
    }
}
