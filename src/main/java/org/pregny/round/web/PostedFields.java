package org.pregny.round.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;

/** A form as it was posted, as the hidden fields that carry it to the next page. */
final class PostedFields {

    /** One field as a browser sends it. */
    record Field(String name, String value) {}

    private PostedFields() {}

    /** All but what the site itself adds. */
    static List<Field> of(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(e -> !e.getKey().startsWith("_"))
                .flatMap(e -> Arrays.stream(e.getValue()).map(value -> new Field(e.getKey(), value)))
                .toList();
    }
}
