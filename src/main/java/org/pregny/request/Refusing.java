package org.pregny.request;

import org.pregny.kernel.Actor;

/**
 * A refusal by an officer.
 *
 * @param text for the organisation, in its own words beside the coded reason; may be empty
 */
public record Refusing(RequestReason reason, String text, Actor by) {}
