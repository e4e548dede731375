package org.pregny.process.drawing;

/** Well-formed SVG markup as it grows, and how far the drawing reaches. */
final class DrawingCanvas {

    private final StringBuilder markup = new StringBuilder();
    private DrawingBox extent;

    void open(DrawingTag tag) {
        markup.append('<').append(tag).append('>');
    }

    void close(String tag) {
        markup.append("</").append(tag).append('>');
    }

    void draw(DrawingTag tag) {
        markup.append('<').append(tag).append("/>");
    }

    void write(String text) {
        markup.append(DrawingTag.escaped(text));
    }

    void paste(DrawingCanvas other) {
        markup.append(other.markup);
    }

    void reach(DrawingBox box) {
        extent = extent == null ? box : extent.joined(box);
    }

    DrawingBox extent() {
        return extent == null ? new DrawingBox(0, 0, 0, 0) : extent;
    }

    String markup() {
        return markup.toString();
    }
}
