package org.pregny.kernel;

import java.util.List;

/** Who works here, as far as other rooms may know the accounts of members of staff. */
public interface StaffDirectory {

    /** A member of staff by sign-in name, and how to call them. */
    record Member(String signInName, String displayName) {}

    /** Everybody who may sign in and has at least one of these roles, by sign-in name. */
    List<Member> withAnyRole(String... roles);

    default boolean hasAnyRole(String signInName, String... roles) {
        return withAnyRole(roles).stream().anyMatch(m -> m.signInName().equals(signInName));
    }
}
