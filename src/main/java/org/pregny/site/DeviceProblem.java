package org.pregny.site;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** What a device is told before anybody looks at what it wants (RFC 9457); its app has the words. */
final class DeviceProblem {

    private static final String DOCUMENT = """
            {"type":"about:blank","title":"%s","status":%d,"code":"device.%s"%s}""";

    private DeviceProblem() {}

    /** With {@code wipe}, the device forgets what it holds. */
    static void unauthorised(HttpServletResponse response, boolean wipe) throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        write(response, HttpStatus.UNAUTHORIZED, "unauthorised", ",\"wipe\":" + wipe);
    }

    static void write(HttpServletResponse response, HttpStatus status, String code) throws IOException {
        write(response, status, code, "");
    }

    private static void write(HttpServletResponse response, HttpStatus status, String code, String more)
            throws IOException {
        response.setStatus(status.value());
        response.setCharacterEncoding("UTF-8");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getWriter().write(DOCUMENT.formatted(status.getReasonPhrase(), status.value(), code, more));
    }
}
