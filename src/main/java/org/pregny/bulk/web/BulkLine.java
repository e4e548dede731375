package org.pregny.bulk.web;

import org.pregny.bulk.BulkItem;
import org.pregny.review.ReviewTask;

/** One case of a run with what it is about; {@code task} is null if that is not there any more. */
record BulkLine(BulkItem item, ReviewTask task) {}
