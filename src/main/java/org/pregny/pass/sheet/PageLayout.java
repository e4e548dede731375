package org.pregny.pass.sheet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How one page of a format is laid out, as its file says.
 *
 * @param styles by name; each is a list of settings, tried in their order
 * @param faces where the faces of another format stand on this page, if it holds such
 */
record PageLayout(Page page, Map<String, List<Setting>> styles, List<LayoutPart> parts, Faces faces) {

    PageLayout {
        styles = styles == null ? Map.of() : Map.copyOf(styles);
        parts = parts == null ? List.of() : List.copyOf(parts);
    }

    /** The paper in millimetres. */
    record Page(float width, float height) {}

    /** The corners at which the faces of another layout stand. */
    record Faces(PassFormat of, List<Corner> at) {}

    /** A corner in millimetres. */
    record Corner(float start, float top) {}

    int facesAPage() {
        return faces == null ? 1 : faces.at().size();
    }

    Set<PassField> says() {
        return parts.stream().flatMap(part -> part.says().stream()).collect(Collectors.toSet());
    }

    boolean has(Class<? extends LayoutPart> kind) {
        return parts.stream().anyMatch(kind::isInstance);
    }
}
