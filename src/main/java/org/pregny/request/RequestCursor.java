package org.pregny.request;

import java.time.Instant;

/** Where a page of requests ends and the next one begins. */
public record RequestCursor(Instant submittedAt, RequestId id) {

    public static RequestCursor of(AccreditationRequest last) {
        return new RequestCursor(last.submittedAt(), last.id());
    }
}
