package org.pregny.site.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.pregny.kernel.DateWording;
import org.pregny.kernel.Language;
import org.pregny.kernel.RehearsalClock;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page its frame: language switch, navigation by role, and the clock. */
@ControllerAdvice
class FrameAdvice {

    /** Where each role's work is; the first that a person may open is home. */
    private static final Map<String, Set<String>> ROOMS = Map.of(
            "review", Set.of("REVIEWER", "LEAD_REVIEWER"),
            "desk", Set.of("PASS_OFFICER"),
            "gates", Set.of("GATE", "PASS_OFFICER"),
            "cases", Set.of("AUDITOR", "LEAD_REVIEWER"),
            "clock", Set.of("ORGANISER"),
            "operations", Set.of("OPERATOR"),
            "staff", Set.of("OPERATOR"));

    private static final List<String> ORDER =
            List.of("review", "desk", "gates", "cases", "clock", "operations", "staff");

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

    static List<String> roomsOf(Authentication signedIn) {
        List<String> roles = signedIn.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .map(a -> a.replaceFirst("^ROLE_", ""))
                .toList();
        return ORDER.stream()
                .filter(room -> ROOMS.get(room).stream().anyMatch(roles::contains))
                .toList();
    }

    private List<Frame.NavigationLink> navigation(HttpServletRequest request, Authentication signedIn) {
        if (signedIn == null) {
            return List.of();
        }
        String path = path(request);
        return roomsOf(signedIn).stream()
                .filter(room -> !room.equals("clock") || clock instanceof RehearsalClock)
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
