package org.pregny.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pregny.kernel.CleanText;
import org.pregny.portal.Sheet;

/**
 * What a browser sent for the cells of a sheet. A cell that was left as the page showed it counts for nothing, so that
 * what was corrected meanwhile in another window stays.
 */
final class PostedCorrections {

    private static final Pattern CELL = Pattern.compile("row-(\\d{1,7})-([A-Za-z.]{1,40})");
    private static final Pattern DROPPED = Pattern.compile("drop-(\\d{1,7})");

    private PostedCorrections() {}

    static Sheet.Corrections in(HttpServletRequest request) {
        Map<Long, Map<String, String>> typed = new LinkedHashMap<>();
        Set<Long> dropped = new HashSet<>();
        request.getParameterMap().forEach((name, values) -> {
            Matcher cell = CELL.matcher(name);
            Matcher drop = DROPPED.matcher(name);
            if (cell.matches() && !values[0].equals(request.getParameter("was-" + name.substring(4)))) {
                typed.computeIfAbsent(Long.valueOf(cell.group(1)), row -> new LinkedHashMap<>())
                        .put(cell.group(2), CleanText.line(values[0]));
            } else if (drop.matches()) {
                dropped.add(Long.valueOf(drop.group(1)));
            }
        });
        return new Sheet.Corrections(typed, dropped);
    }
}
