package org.pregny.site;

import java.util.Set;

/** A member of staff who may sign in. */
record StaffAccount(String signInName, String displayName, String passwordHash, Set<Role> roles, boolean enabled) {}
