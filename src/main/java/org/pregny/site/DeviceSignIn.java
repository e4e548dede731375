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
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Knows a device by its id and secret (RFC 6750) and lets it ask for what its profile names. One that is not known, or not
 * any more, is told to forget what it holds; a database that does not answer is a failure and tells nobody that.
 */
final class DeviceSignIn extends OncePerRequestFilter {

    static final String ROOT = "/api/v1/device/";

    private static final Pattern BEARER = Pattern.compile("Bearer ([0-9a-f-]{36})\\.([A-Za-z0-9_-]{43})");

    private final DeviceDirectory directory;

    DeviceSignIn(DeviceDirectory directory) {
        this.directory = directory;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Matcher held = bearer(request);
        if (held.matches()) {
            open(known(held.group(1), held.group(2)), request, response, chain);
        } else if (isClaim(request)) {
            chain.doFilter(request, response);
        } else {
            DeviceProblem.unauthorised(response, false);
        }
    }

    private static void open(
            Optional<DeviceDirectory.Known> device,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        if (device.isEmpty()) {
            DeviceProblem.unauthorised(response, true);
        } else if (isClaim(request) || may(device.get(), request.getRequestURI())) {
            asDevice(device.get(), request, response, chain);
        } else {
            DeviceProblem.write(response, HttpStatus.FORBIDDEN, "forbidden");
        }
    }

    private static void asDevice(
            DeviceDirectory.Known device, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(device, null, List.of()));
        SecurityContextHolder.setContext(context);
        try {
            chain.doFilter(request, response);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static Matcher bearer(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return BEARER.matcher(header == null ? "" : header);
    }

    /** By a phone that is no device yet. */
    private static boolean isClaim(HttpServletRequest request) {
        return request.getMethod().equals("POST") && request.getRequestURI().equals(ROOT + "claim");
    }

    private static boolean may(DeviceDirectory.Known device, String address) {
        if (!address.startsWith(ROOT)) {
            return false;
        }
        int end = address.indexOf('/', ROOT.length());
        return device.calls().contains(address.substring(ROOT.length(), end < 0 ? address.length() : end));
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
}
