package org.pregny.bulk;

import org.pregny.kernel.Refusal;

/** The run cannot be prepared or started like this. */
public final class BulkRefused extends Refusal {

    private BulkRefused(Kind kind, String messageKey, Object... args) {
        super(kind, messageKey, args);
    }

    static BulkRefused noReason() {
        return new BulkRefused(Kind.INVALID, "bulk.fault.reason");
    }

    static BulkRefused nobody() {
        return new BulkRefused(Kind.INVALID, "review.assign.fault.colleague");
    }

    static BulkRefused noOffice() {
        return new BulkRefused(Kind.INVALID, "review.office.refused.office");
    }

    static BulkRefused noWhy() {
        return new BulkRefused(Kind.INVALID, "review.office.refused.reason");
    }

    static BulkRefused noQuestion() {
        return new BulkRefused(Kind.INVALID, "review.fault.question");
    }

    static BulkRefused tooLong(int limit, int length) {
        return new BulkRefused(Kind.INVALID, "review.fault.tooLong", Integer.toString(limit), Integer.toString(length));
    }
}
