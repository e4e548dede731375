package org.pregny.portal;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** The cookie that opens an applicant's session; how long it is good is decided by the session, not by the browser. */
@Component
public class ApplicantCookie {

    public static final String NAME = "pregny-applicant";

    private final SessionDesk sessions;

    ApplicantCookie(SessionDesk sessions) {
        this.sessions = sessions;
    }

    public Optional<ApplicantSession> session(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(c -> c.getName().equals(NAME))
                        .findFirst()
                        .map(Cookie::getValue)
                        .flatMap(sessions::behind);
    }

    /** A session that was there before keeps the cookie it has. */
    public void give(SessionDesk.Opened opened, HttpServletRequest request, HttpServletResponse response) {
        if (opened.token() != null) {
            set(opened.token(), SessionDesk.LONGEST, request, response);
        }
    }

    public void take(HttpServletRequest request, HttpServletResponse response) {
        set("", Duration.ZERO, request, response);
    }

    private static void set(String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(NAME, value)
                .path("/")
                .maxAge(age)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
