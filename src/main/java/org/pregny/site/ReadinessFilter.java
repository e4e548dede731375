package org.pregny.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers 503 (RFC 9110, 15.6.4) while the program is not ready: its port is open before events are loaded, and before a
 * demo has come to the day on which it begins. A page looks again by itself.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 15)
class ReadinessFilter extends OncePerRequestFilter {

    private static final String SECONDS = "3";
    private static final List<String> ALWAYS = List.of("/actuator/", "/assets/", "/error");

    private volatile boolean ready;

    @EventListener
    void changes(AvailabilityChangeEvent<ReadinessState> event) {
        ready = event.getState() == ReadinessState.ACCEPTING_TRAFFIC;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return ready || ALWAYS.stream().anyMatch(request.getServletPath()::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Content-Security-Policy", SecurityConfiguration.CONTENT_POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        if ("GET".equals(request.getMethod())) {
            response.setHeader("Refresh", SECONDS);
        }
        response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
    }
}
