package org.pregny.circulation.web;

import org.pregny.kernel.Actor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;

/** Who acts: the secretariat prepares lists and reads everything, only the President’s office puts them to States. */
final class Officer {

    private static final String OF_THE_PRESIDENT = "ROLE_PGA_OFFICE";

    private Officer() {}

    static Actor any(Authentication who) {
        return Actor.staff(who.getName());
    }

    static boolean isOfThePresident(Authentication who) {
        return who.getAuthorities().stream().anyMatch(granted -> OF_THE_PRESIDENT.equals(granted.getAuthority()));
    }

    /** @throws AccessDeniedException for anybody else */
    static Actor ofThePresident(Authentication who) {
        if (!isOfThePresident(who)) {
            throw new AccessDeniedException("only the President's office");
        }
        return any(who);
    }
}
