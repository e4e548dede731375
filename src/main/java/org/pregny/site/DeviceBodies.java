package org.pregny.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses at once what no device of ours sends: a body that is too long, one that is compressed, so that a small one may
 * be large, and one that nests so deep that reading it would exhaust the reader.
 */
final class DeviceBodies extends OncePerRequestFilter {

    static final int LONGEST_JOURNAL = 1024 * 1024;
    static final int LONGEST = 4 * 1024;
    static final int DEEPEST = 20;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isEncoded(request)) {
            DeviceProblem.write(response, HttpStatus.UNSUPPORTED_MEDIA_TYPE, "body.encoded");
            return;
        }
        int longest = request.getRequestURI().equals("/api/v1/device/scans") ? LONGEST_JOURNAL : LONGEST;
        if (request.getContentLengthLong() > longest) {
            DeviceProblem.write(response, HttpStatus.PAYLOAD_TOO_LARGE, "body.tooLarge");
            return;
        }
        byte[] body = request.getInputStream().readNBytes(longest + 1);
        if (body.length > longest) {
            DeviceProblem.write(response, HttpStatus.PAYLOAD_TOO_LARGE, "body.tooLarge");
        } else if (depth(body) > DEEPEST) {
            DeviceProblem.write(response, HttpStatus.BAD_REQUEST, "body.tooDeep");
        } else {
            chain.doFilter(new BufferedBody(request, body), response);
        }
    }

    private static boolean isEncoded(HttpServletRequest request) {
        String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        return encoding != null && !encoding.equalsIgnoreCase("identity");
    }

    /** How deep lists and objects stand in one another, outside of strings. */
    static int depth(byte[] json) {
        int depth = 0;
        int deepest = 0;
        boolean quoted = false;
        for (int i = 0; i < json.length; i++) {
            if (quoted && json[i] == '\\') {
                i++;
            } else if (json[i] == '"') {
                quoted = !quoted;
            } else if (!quoted) {
                depth += step(json[i]);
                deepest = Math.max(deepest, depth);
            }
        }
        return deepest;
    }

    private static int step(byte character) {
        return switch (character) {
            case '[', '{' -> 1;
            case ']', '}' -> -1;
            default -> 0;
        };
    }
}
