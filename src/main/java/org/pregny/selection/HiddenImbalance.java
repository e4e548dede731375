package org.pregny.selection;

/**
 * A panel in which a value is missing or short that looks well overall (seed 002: panel 1 was three women and no man, panel 2
 * no woman and three men, and all fourteen were eight to six).
 */
public record HiddenImbalance(
        Panel panel, Trait trait, String value, int inPanel, int ofPanel, int overall, int ofAll) {}
