package org.pregny.pass.sheet;

import org.pregny.print.Box;

/** A place on the page in millimetres, from the edge where reading starts and from the upper edge. */
record Place(float start, float top, float width, float height) {

    private static final float SLACK = 0.01f;

    Box box() {
        return new Box(Box.millimetres(start), Box.millimetres(top), Box.millimetres(width), Box.millimetres(height));
    }

    boolean isOn(PageLayout.Page page) {
        return start >= 0
                && top >= 0
                && width > 0
                && height > 0
                && start + width <= page.width() + SLACK
                && top + height <= page.height() + SLACK;
    }

    @Override
    public String toString() {
        return width + " x " + height + " mm at " + start + ", " + top;
    }
}
