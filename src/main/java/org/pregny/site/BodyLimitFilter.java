package org.pregny.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses API bodies that are too large to be meant well, whether or not they say their length; those of devices have
 * tighter bounds ({@link DeviceBodies}).
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class BodyLimitFilter extends OncePerRequestFilter {

    static final int LARGEST_BODY = 16 * 1024 * 1024;

    private static final String PROBLEM = """
            {"type":"about:blank","title":"Content Too Large","status":413,"code":"site.error.bodyTooLarge"}""";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getServletPath();
        return !path.startsWith("/api/") || path.startsWith("/api/v1/device/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean saysNoLength = request.getContentLengthLong() < 0 && request.getHeader("Transfer-Encoding") != null;
        if (saysNoLength) {
            readFirst(request, response, chain);
        } else if (request.getContentLengthLong() > LARGEST_BODY) {
            tooLarge(response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void readFirst(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] body = request.getInputStream().readNBytes(LARGEST_BODY + 1);
        if (body.length > LARGEST_BODY) {
            tooLarge(response);
        } else {
            chain.doFilter(new BufferedBody(request, body), response);
        }
    }

    private static void tooLarge(HttpServletResponse response) throws IOException {
        response.setStatus(HttpStatus.PAYLOAD_TOO_LARGE.value());
        response.setCharacterEncoding("UTF-8");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getWriter().write(PROBLEM);
    }
}
