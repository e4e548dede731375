package org.pregny.review;

/** What the routing table said, and in which version: an office by its code, and how urgent it is. */
public record RoutingVerdict(String office, Urgency urgency, int tableVersion) {}
