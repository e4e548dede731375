package org.pregny.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pregny.kernel.DeviceDirectory;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Knows a device by its id and secret (RFC 6750). One that is not known, or not any more, is told to forget what it
 * holds; a database that does not answer is a failure and tells nobody that.
 */
final class DeviceSignIn extends OncePerRequestFilter {

    private static final Pattern BEARER = Pattern.compile("Bearer ([0-9a-f-]{36})\\.([A-Za-z0-9_-]{43})");

    private final DeviceDirectory directory;

    DeviceSignIn(DeviceDirectory directory) {
        this.directory = directory;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Matcher held = bearer(request);
        if (!held.matches()) {
            chain.doFilter(request, response);
            return;
        }
        Optional<DeviceDirectory.Known> device = known(held.group(1), held.group(2));
        if (device.isEmpty()) {
            DeviceProblem.unauthorised(response, true);
            return;
        }
        signIn(device.get());
        chain.doFilter(request, response);
    }

    private static Matcher bearer(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return BEARER.matcher(header == null ? "" : header);
    }

    private Optional<DeviceDirectory.Known> known(String id, String secret) {
        UUID device;
        try {
            device = UUID.fromString(id);
        } catch (IllegalArgumentException nobodys) {
            return Optional.empty();
        }
        return directory.find(device, secret);
    }

    private static void signIn(DeviceDirectory.Known device) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(device, null, List.of()));
        SecurityContextHolder.setContext(context);
    }
}
