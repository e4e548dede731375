package org.pregny.process.drawing;

import java.util.List;

/** The path of a line along waypoints, its corners rounded. */
final class FlowPath {

    private static final double CORNER = 6;

    private FlowPath() {}

    /** Stops short of the last point, so that the line does not blunt the arrow. */
    static String of(List<DrawingPoint> points, double shortBy) {
        StringBuilder path = new StringBuilder("M").append(points.get(0));
        for (int i = 1; i < points.size() - 1; i++) {
            corner(path, points, i);
        }
        DrawingPoint last = points.getLast();
        DrawingPoint before = points.get(points.size() - 2);
        double back = Math.min(shortBy, last.distance(before) / 2);
        return path.append('L').append(last.towards(before, back, 0)).toString();
    }

    private static void corner(StringBuilder path, List<DrawingPoint> points, int at) {
        DrawingPoint corner = points.get(at);
        DrawingPoint in = points.get(at - 1);
        DrawingPoint out = points.get(at + 1);
        double radius = Math.min(CORNER, Math.min(corner.distance(in), corner.distance(out)) / 2);
        path.append('L').append(corner.towards(in, radius, 0));
        path.append('Q').append(corner).append(' ').append(corner.towards(out, radius, 0));
    }
}
