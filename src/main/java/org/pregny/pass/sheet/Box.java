package org.pregny.pass.sheet;

/** A place on the page in points: {@code start} from the edge where reading starts, {@code top} from the upper edge. */
record Box(float start, float top, float width, float height) {

    private static final float POINTS_PER_MILLIMETRE = 72 / 25.4f;

    static float millimetres(float length) {
        return length * POINTS_PER_MILLIMETRE;
    }

    Box upTo(float lower) {
        return new Box(start, top, width, lower);
    }

    Box below(float used) {
        return new Box(start, top + used, width, height - used);
    }

    Box beside(float used) {
        return new Box(start + used, top, width - used, height);
    }
}
