package org.pregny.opinion;

import java.util.Set;
import java.util.stream.Collectors;
import org.pregny.kernel.Actor;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** A member of staff and the roles in which somebody proposes or agrees. */
public record Signatory(Actor actor, Set<String> roles) {

    private static final String PREFIX = "ROLE_";

    /** Whoever has sent the present request. */
    public static Signatory signedIn() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        Set<String> roles = who.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .filter(granted -> granted.startsWith(PREFIX))
                .map(granted -> granted.substring(PREFIX.length()))
                .collect(Collectors.toUnmodifiableSet());
        return new Signatory(Actor.staff(who.getName()), roles);
    }

    public static Signatory of(String signInName, String... roles) {
        return new Signatory(Actor.staff(signInName), Set.of(roles));
    }

    public String name() {
        return actor.name();
    }
}
