package org.pregny.process.drawing;

/** How a shape is inked for where the case stands, or for how many cases stand there; the classes let a style sheet overrule the attributes. */
enum DrawingInk {
    PLAIN(null, "#ffffff", "#22242a", 2),
    PASSED("bpmn-passed", "#e6f2ea", "#24633f", 2),
    CURRENT("bpmn-current", "#dcecfa", "#0a58a3", 3),
    WARM("bpmn-heat", "#fff4dc", "#22242a", 2),
    WARMER("bpmn-heat", "#ffe3ae", "#22242a", 2),
    HOT("bpmn-heat", "#ffcb75", "#22242a", 2),
    HOTTER("bpmn-heat", "#fbab45", "#22242a", 2),
    HOTTEST("bpmn-heat", "#ee8a1f", "#22242a", 2);

    static final String PAPER = "#ffffff";
    static final String TEXT = "#22242a";

    private static final DrawingInk[] HEATS = {WARM, WARMER, HOT, HOTTER, HOTTEST};

    private final String styleClass;
    private final String fill;
    private final String stroke;
    private final double width;

    DrawingInk(String styleClass, String fill, String stroke, double width) {
        this.styleClass = styleClass;
        this.fill = fill;
        this.stroke = stroke;
        this.width = width;
    }

    /** The shade for a share between nothing and one. */
    static DrawingInk heat(double share) {
        int shade = (int) Math.ceil(share * HEATS.length) - 1;
        return HEATS[Math.clamp(shade, 0, HEATS.length - 1)];
    }

    String classes(String kind) {
        return styleClass == null ? "bpmn-shape " + kind : "bpmn-shape " + kind + " " + styleClass;
    }

    String fill() {
        return fill;
    }

    String stroke() {
        return stroke;
    }

    double width() {
        return width;
    }

    /** A round badge beside the outline, so that the state does not rest on colour alone. */
    void badge(DrawingCanvas canvas, DrawingPoint at) {
        if (this == PASSED) {
            DrawingGlyph.PASSED_BADGE.filled(canvas, at, this);
        }
        if (this == CURRENT) {
            DrawingGlyph.CURRENT_BADGE.filled(canvas, at, this);
        }
    }
}
