package org.pregny.grant;

/**
 * Which accreditations to list; what is null or empty does not matter.
 *
 * @param process code
 * @param text part of a name, or a number
 */
public record GrantFilter(String process, GrantState state, String text) {}
