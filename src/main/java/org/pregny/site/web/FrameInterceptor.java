package org.pregny.site.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.pregny.kernel.DateWording;
import org.pregny.kernel.Language;
import org.pregny.kernel.RehearsalClock;
import org.pregny.site.StaffArea;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.servlet.view.UrlBasedViewResolver;

/**
 * Gives every page its frame: language switch, navigation by role, and the clock. It does so when there is a page to show:
 * what a program asks needs none of it, and a scan is asked for with somebody waiting.
 */
@Component
class FrameInterceptor implements HandlerInterceptor, WebMvcConfigurer {

    private final Clock clock;

    FrameInterceptor(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView page) {
        if (!isShown(page)) {
            return;
        }
        Locale locale = RequestContextUtils.getLocale(request);
        page.getModel().putIfAbsent("frame", frame(request, locale, (Authentication) request.getUserPrincipal()));
        page.getModel().putIfAbsent("dates", new DateWording(Language.of(locale)));
        page.getModel().putIfAbsent("language", Language.of(locale));
    }

    private static boolean isShown(ModelAndView page) {
        return page != null
                && page.getViewName() != null
                && !page.getViewName().startsWith(UrlBasedViewResolver.REDIRECT_URL_PREFIX);
    }

    Frame frame(HttpServletRequest request, Locale locale, Authentication signedIn) {
        Language language = Language.of(locale);
        return new Frame(
                language,
                languages(request, language),
                clock.instant().toString(),
                rehearsal(language),
                signedIn == null ? null : signedIn.getName(),
                navigation(request, signedIn));
    }

    static List<StaffArea> workplacesOf(Authentication signedIn) {
        return StaffArea.workplacesOf(signedIn.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .map(authority -> authority.replaceFirst("^ROLE_", ""))
                .toList());
    }

    private List<Frame.NavigationLink> navigation(HttpServletRequest request, Authentication signedIn) {
        if (signedIn == null) {
            return List.of();
        }
        String path = path(request);
        return workplacesOf(signedIn).stream()
                .filter(area -> area != StaffArea.CLOCK || clock instanceof RehearsalClock)
                .map(StaffArea::pathName)
                .map(room -> new Frame.NavigationLink(room, "/" + room, path.startsWith("/" + room)))
                .toList();
    }

    private static List<Frame.LanguageLink> languages(HttpServletRequest request, Language current) {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String path = "GET".equals(request.getMethod()) ? path(request) + query : "/";
        return Arrays.stream(Language.values())
                .map(l -> new Frame.LanguageLink(l, "/" + l.tag() + path, l == current))
                .toList();
    }

    private static String path(HttpServletRequest request) {
        Object missed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String address = missed == null ? request.getRequestURI() : missed.toString();
        String prefix = request.getContextPath();
        return address.startsWith(prefix) ? address.substring(prefix.length()) : address;
    }

    private String rehearsal(Language language) {
        return clock instanceof RehearsalClock
                ? new DateWording(language).moment(clock.instant(), RehearsalClock.GENEVA)
                : null;
    }
}
