package org.pregny.pass.web;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/** Organisers may read what pass officers do; only these do it. */
final class Officers {

    private Officers() {}

    static boolean isOne() {
        return SecurityContextHolder.getContext().getAuthentication().getAuthorities().stream()
                .anyMatch(granted -> granted.getAuthority().equals("ROLE_PASS_OFFICER"));
    }

    static void only() {
        if (!isOne()) {
            throw new AccessDeniedException("not a pass officer");
        }
    }
}
