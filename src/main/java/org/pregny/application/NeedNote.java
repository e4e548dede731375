package org.pregny.application;

import java.time.Instant;

/**
 * What somebody who met a person noted of a need.
 *
 * @param words for reviewers of the case; empty where the need says it all
 * @param by the sign-in name
 */
public record NeedNote(NeedNoted.Need need, String words, Instant at, String by) {}
