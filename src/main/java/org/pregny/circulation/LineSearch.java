package org.pregny.circulation;

/** Which lines of a list to show: those with this text in name or number, from one on. */
public record LineSearch(String text, int from, int most) {}
