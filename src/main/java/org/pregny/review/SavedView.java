package org.pregny.review;

import java.util.UUID;

/**
 * A view of a desk’s list that somebody has named.
 *
 * @param query the part of the list's address behind the question mark; what was searched for stands sealed in it
 * @param team whether all reviewers see it
 */
public record SavedView(UUID id, Desk desk, String owner, String name, boolean team, String query) {}
