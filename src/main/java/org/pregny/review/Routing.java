package org.pregny.review;

/**
 * The way of a task: its office, and who of that office has least to do.
 *
 * @param office null where there is only one
 * @param verdict null where there is only one office
 * @param suggested null where nobody could be
 */
public record Routing(String office, RoutingVerdict verdict, String suggested) {

    static final Routing NONE = new Routing(null, null, null);
}
