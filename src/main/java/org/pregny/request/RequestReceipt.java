package org.pregny.request;

import java.time.Instant;
import org.pregny.application.ProofOfReceipt;

/** What a request is answered with: a number for people and a private link for the sender. */
public record RequestReceipt(
        RequestId id, String number, String accessKey, RequestState state, Instant submittedAt, ProofOfReceipt proof) {}
