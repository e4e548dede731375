package org.pregny.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends the session of an account that was disabled meanwhile (ASVS 7.4.2). */
class DisabledAccountFilter extends OncePerRequestFilter {

    private final StaffAccounts accounts;

    DisabledAccountFilter(StaffAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn != null && signedIn.getPrincipal() instanceof UserDetails user && isOut(user)) {
            SecurityContextHolder.clearContext();
            Optional.ofNullable(request.getSession(false)).ifPresent(s -> s.invalidate());
        }
        chain.doFilter(request, response);
    }

    private boolean isOut(UserDetails user) {
        return accounts.find(user.getUsername()).filter(StaffAccount::enabled).isEmpty();
    }
}
