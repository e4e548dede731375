package org.pregny.site;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pregny.kernel.Language;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads the language from the first segment of a page's address, and sends pages without one to the reader's. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class LanguageFilter extends OncePerRequestFilter {

    static final String LANGUAGE = LanguageFilter.class.getName();

    private static final Pattern PREFIX = Pattern.compile("/([a-z]{2})(/.*)?");
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final List<String> WITHOUT_LANGUAGE =
            List.of("/api/", "/assets/", "/gate-app", "/actuator/", "/.well-known/", "/v3/", "/error", "/favicon.ico");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Language> named = named(request, request.getRequestURI());
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            ofFault(request, response, chain);
        } else if (named.isPresent() && isPage(request) && isLanguageOnly(request)) {
            response.sendRedirect(request.getRequestURI() + "/" + query(request));
        } else if (named.isPresent()) {
            request.setAttribute(LANGUAGE, named.get());
            chain.doFilter(new LanguageInPath(request, named.get()), response);
        } else if (isPage(request)) {
            response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
            response.sendRedirect("/" + preferred(request).tag() + request.getRequestURI() + query(request));
        } else {
            request.setAttribute(LANGUAGE, preferred(request));
            chain.doFilter(request, response);
        }
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    /** The page of a fault stays in the language of the address that was asked for. */
    private static void ofFault(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        Optional<Language> language = named(request, String.valueOf(asked));
        chain.doFilter(language.isPresent() ? new LanguageInPath(request, language.get()) : request, response);
    }

    private static Optional<Language> named(HttpServletRequest request, String address) {
        Matcher path = PREFIX.matcher(address);
        return path.matches() && leadsToPages(request, "/" + path.group(1))
                ? Language.ofTag(path.group(1))
                : Optional.empty();
    }

    /** What has no language has none: behind one it would slip past whatever is known by its address. */
    private static boolean leadsToPages(HttpServletRequest request, String prefix) {
        return WITHOUT_LANGUAGE.stream().map(prefix::concat).noneMatch(request.getServletPath()::startsWith);
    }

    private static boolean isPage(HttpServletRequest request) {
        return READING.contains(request.getMethod())
                && WITHOUT_LANGUAGE.stream().noneMatch(request.getRequestURI()::startsWith);
    }

    /** As people type it: the front page stands behind the slash. */
    private static boolean isLanguageOnly(HttpServletRequest request) {
        return request.getRequestURI().lastIndexOf('/') == 0;
    }

    private static Language preferred(HttpServletRequest request) {
        String wanted = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        try {
            String best = wanted == null ? null : Locale.lookupTag(Locale.LanguageRange.parse(wanted), Language.tags());
            return Language.ofTag(String.valueOf(best)).orElse(Language.EN);
        } catch (IllegalArgumentException malformed) {
            return Language.EN;
        }
    }

    private static String query(HttpServletRequest request) {
        return request.getQueryString() == null ? "" : "?" + request.getQueryString();
    }
}
