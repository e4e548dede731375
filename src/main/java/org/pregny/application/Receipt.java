package org.pregny.application;

import java.time.Instant;

/**
 * What a submission is answered with: a number for people and a private link for the applicant.
 *
 * @param proof null for applications from before there were receipts
 */
public record Receipt(
        ApplicationId id,
        String number,
        String accessKey,
        ApplicationState state,
        Instant submittedAt,
        ProofOfReceipt proof) {}
