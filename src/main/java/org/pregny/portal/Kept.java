package org.pregny.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What was sent to a page after its session had ended: it travels through signing in inside the pages themselves, so
 * that it is neither lost nor stored for somebody who has not shown who they are.
 *
 * @param path the page of a draft it was sent to
 */
public record Kept(String path, Map<String, String> values) {

    private static final String PATH = "kept-path";
    private static final String VALUE = "kept:";
    private static final Set<String> NOT_TYPED = Set.of("_csrf");
    private static final Pattern PAGE = Pattern.compile("/portal/(drafts|requests)/[0-9a-f-]{36}(/[a-z0-9]+){1,3}");

    /** Of the page itself, or of a page of signing in that carries it on; null when there is nothing to keep. */
    public static Kept in(HttpServletRequest request) {
        String carried = request.getParameter(PATH);
        return carried != null
                ? kept(carried, request, VALUE)
                : kept(
                        request.getRequestURI()
                                .substring(request.getContextPath().length()),
                        request,
                        "");
    }

    private static Kept kept(String path, HttpServletRequest request, String prefix) {
        if (!PAGE.matcher(path).matches()) {
            return null;
        }
        Map<String, String> values = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, value) -> {
            if (name.startsWith(prefix) && !NOT_TYPED.contains(name) && value.length > 0) {
                values.put(name.substring(prefix.length()), value[0]);
            }
        });
        return new Kept(path, values);
    }
}
