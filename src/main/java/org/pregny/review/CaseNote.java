package org.pregny.review;

import java.time.Instant;
import java.util.UUID;
import org.pregny.application.ApplicationId;

/**
 * What a reviewer wrote for the others about a case. It never leaves the house, and it stays as it was written.
 *
 * @param corrects the earlier note of the same author that this one puts right; null for none
 */
public record CaseNote(
        UUID id, ApplicationId application, String author, Instant writtenAt, String words, UUID corrects) {

    public boolean isBy(String signInName) {
        return author.equals(signInName);
    }
}
