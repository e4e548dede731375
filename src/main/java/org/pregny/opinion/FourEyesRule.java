package org.pregny.opinion;

import java.time.Duration;
import java.util.Set;

/**
 * Who may propose something, who else may agree to it, and for how long a proposal stands (domain b4, four eyes).
 *
 * @param proposers roles
 * @param seconders roles, of which another person needs one
 */
public record FourEyesRule(String matter, Set<String> proposers, Set<String> seconders, Duration standsFor) {

    public boolean concerns(Signatory reader) {
        return mayPropose(reader) || maySecond(reader);
    }

    public boolean mayPropose(Signatory by) {
        return by.roles().stream().anyMatch(proposers::contains);
    }

    public boolean maySecond(Signatory by) {
        return by.roles().stream().anyMatch(seconders::contains);
    }
}
