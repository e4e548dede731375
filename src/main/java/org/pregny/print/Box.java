package org.pregny.print;

/** A place on the page in points: {@code start} from the edge where reading starts, {@code top} from the upper edge. */
public record Box(float start, float top, float width, float height) {

    private static final float POINTS_PER_MILLIMETRE = 72 / 25.4f;

    public static float millimetres(float length) {
        return length * POINTS_PER_MILLIMETRE;
    }

    public Box upTo(float lower) {
        return new Box(start, top, width, lower);
    }

    public Box below(float used) {
        return new Box(start, top + used, width, height - used);
    }

    public Box beside(float used) {
        return new Box(start + used, top, width - used, height);
    }
}
