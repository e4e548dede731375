package org.pregny.process.drawing;

import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** One SVG tag and its attributes; whatever is put into it comes out escaped. */
final class DrawingTag {

    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final StringBuilder markup;

    DrawingTag(String name) {
        markup = new StringBuilder(name);
    }

    /** An attribute whose value is null is left out. */
    DrawingTag with(String name, String value) {
        if (value != null) {
            markup.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
        }
        return this;
    }

    DrawingTag with(String name, double value) {
        return with(name, DrawingPoint.number(value));
    }

    DrawingTag over(DrawingBox box) {
        return with("x", box.x()).with("y", box.y()).with("width", box.width()).with("height", box.height());
    }

    DrawingTag painted(String fill, String stroke, double strokeWidth) {
        return with("fill", fill).with("stroke", stroke).with("stroke-width", strokeWidth);
    }

    static String escaped(String text) {
        return HtmlUtils.htmlEscape(NOT_XML.matcher(text).replaceAll(""), "UTF-8");
    }

    @Override
    public String toString() {
        return markup.toString();
    }
}
