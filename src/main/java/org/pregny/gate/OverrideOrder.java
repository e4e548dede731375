package org.pregny.gate;

import org.pregny.kernel.Actor;

/**
 * Two members of staff let somebody in against the verdict.
 *
 * @param supervisor sign-in name of the second one, who signs with a password of their own
 */
public record OverrideOrder(String reason, Actor guard, String supervisor, String password) {}
