package org.pregny.gate;

/**
 * How much of people a device may hold (domain b5): what it may not show, it never gets.
 *
 * @param profile by name, so that a device notices that it is another one now
 * @param people whether somebody stands by it, whom names, categories and photos are for
 * @param searching whether passes may be found by name on it
 */
public record SnapshotScope(String profile, boolean people, boolean searching) {}
