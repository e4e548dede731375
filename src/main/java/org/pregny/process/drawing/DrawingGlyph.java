package org.pregny.process.drawing;

/** The small signs inside shapes, drawn around their own middle: a body, and details on top of it. */
enum DrawingGlyph {
    PERSON(
            "M-7.5 8V5C-7.5 1.8-5 0-2.8 0H2.8C5 0 7.5 1.8 7.5 5V8ZM0-8.2A4 4 0 1 1 0-.2A4 4 0 1 1 0-8.2Z",
            "M-4 8V5M4 8V5"),
    GEAR(
            "M-1.6-6.1L-1.4-8.4L1.4-8.4L1.6-6.1L3.2-5.5L4.9-6.9L6.9-4.9L5.5-3.2L6.1-1.6L8.4-1.4L8.4 1.4L6.1 1.6L5.5 3.2"
                    + "L6.9 4.9L4.9 6.9L3.2 5.5L1.6 6.1L1.4 8.4L-1.4 8.4L-1.6 6.1L-3.2 5.5L-4.9 6.9L-6.9 4.9L-5.5 3.2"
                    + "L-6.1 1.6L-8.4 1.4L-8.4-1.4L-6.1-1.6L-5.5-3.2L-6.9-4.9L-4.9-6.9L-3.2-5.5Z",
            "M0-2.8A2.8 2.8 0 1 1 0 2.8A2.8 2.8 0 1 1 0-2.8Z"),
    TABLE("M-9-6.5H9V6.5H-9Z", "M-9-4.4H9M-9-2.9H9M-9-3.6H9M-9 1.8H9M-3.5-2.5V6.5"),
    ENVELOPE("M-9-6.5H9V6.5H-9Z", "M-9-6.5L0 1L9-6.5"),
    CLOCK(
            "M0-10.5A10.5 10.5 0 1 1 0 10.5A10.5 10.5 0 1 1 0-10.5Z",
            "M0-7V0L4 2.5M9 0H10.5M7.8 4.5L9.1 5.2M4.5 7.8L5.2 9.1M0 9V10.5M-4.5 7.8L-5.2 9.1M-7.8 4.5L-9.1 5.2"
                    + "M-9 0H-10.5M-7.8-4.5L-9.1-5.2M-4.5-7.8L-5.2-9.1M0-9V-10.5M4.5-7.8L5.2-9.1M7.8-4.5L9.1-5.2"),
    BOLT("M-8.5 8.5L-4-8.5L2.5.5L8-8.5L4 8.5L-2.2-1.2Z", ""),
    TRIANGLE("M0-9.5L9 6.5H-9Z", ""),
    ARROWHEAD("M0-9.5L7 8L0 1.5L-7 8Z", ""),
    PAGE("M-7-8.5H7V8.5H-7Z", "M-4.5-5H4.5M-4.5-1.7H4.5M-4.5 1.7H4.5M-4.5 5H4.5"),
    REWIND("M0-6V6L-8.5 0ZM8.5-6V6L0 0Z", ""),
    CIRCLE("M0-10A10 10 0 1 1 0 10A10 10 0 1 1 0-10Z", ""),
    CROSS("M-7.5-9H-3.8L0-3L3.8-9H7.5L2.1 0L7.5 9H3.8L0 3L-3.8 9H-7.5L-2.1 0Z", ""),
    PLUS("M-1.8-11H1.8V-1.8H11V1.8H1.8V11H-1.8V1.8H-11V-1.8H-1.8Z", ""),
    RING("M0-11.5A11.5 11.5 0 1 1 0 11.5A11.5 11.5 0 1 1 0-11.5ZM0-9A9 9 0 1 0 0 9A9 9 0 1 0 0-9Z", ""),
    PENTAGON(
            "M0-13.5A13.5 13.5 0 1 1 0 13.5A13.5 13.5 0 1 1 0-13.5Z",
            "M0-11A11 11 0 1 1 0 11A11 11 0 1 1 0-11ZM0-7L6.7-2.2L4.1 5.7H-4.1L-6.7-2.2Z"),
    BARS_UPRIGHT("M-5.5-6H-3.5V6H-5.5ZM-1-6H1V6H-1ZM3.5-6H5.5V6H3.5Z", ""),
    BARS_LEVEL("M-6-5.5H6V-3.5H-6ZM-6-1H6V1H-6ZM-6 3.5H6V5.5H-6Z", ""),
    LOOP("M-2.5 5A5.5 5.5 0 1 1 2.5 5", "M-2.5 5H-6.5M-2.5 5V1"),
    FOLDED("M-7-7H7V7H-7Z", "M-4.5 0H4.5M0-4.5V4.5"),
    PASSED_BADGE("M0-7.5A7.5 7.5 0 1 1 0 7.5A7.5 7.5 0 1 1 0-7.5Z", "M-3.5 0L-1 2.8L3.5-2.6"),
    CURRENT_BADGE("M0-7.5A7.5 7.5 0 1 1 0 7.5A7.5 7.5 0 1 1 0-7.5Z", "M-1.6-2.8L2.8 0L-1.6 2.8ZM-.7-1L1 0L-.7 1Z");

    private final String body;
    private final String detail;

    DrawingGlyph(String body, String detail) {
        this.body = body;
        this.detail = detail;
    }

    void outlined(DrawingCanvas canvas, DrawingPoint at, DrawingInk ink) {
        draw(canvas, at, ink, false);
    }

    void filled(DrawingCanvas canvas, DrawingPoint at, DrawingInk ink) {
        draw(canvas, at, ink, true);
    }

    private void draw(DrawingCanvas canvas, DrawingPoint at, DrawingInk ink, boolean solid) {
        canvas.open(new DrawingTag("g")
                .with("class", "bpmn-glyph")
                .with("transform", "translate(" + at + ")")
                .painted(solid ? ink.stroke() : ink.fill(), ink.stroke(), 1.3)
                .with("stroke-linejoin", "round"));
        canvas.draw(new DrawingTag("path").with("d", body));
        if (!detail.isEmpty()) {
            String stroke = solid ? DrawingInk.PAPER : null;
            canvas.draw(new DrawingTag("path")
                    .with("d", detail)
                    .with("fill", "none")
                    .with("stroke", stroke));
        }
        canvas.close("g");
    }
}
