package org.pregny.site.web;

import jakarta.servlet.http.HttpServletRequest;
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
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page its frame: language switch, navigation by role, and the clock. */
@ControllerAdvice
class FrameAdvice {

    private final Clock clock;

    FrameAdvice(Clock clock) {
        this.clock = clock;
    }

    @ModelAttribute("frame")
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

    /** Wording of dates in the page's language. */
    @ModelAttribute("dates")
    DateWording dates(Locale locale) {
        return new DateWording(Language.of(locale));
    }

    @ModelAttribute("language")
    Language language(Locale locale) {
        return Language.of(locale);
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
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    private String rehearsal(Language language) {
        return clock instanceof RehearsalClock
                ? new DateWording(language).moment(clock.instant(), RehearsalClock.GENEVA)
                : null;
    }
}
