package org.pregny.review;

import java.util.List;

/** A task with the notes about its application, the oldest first; notes come with the task that is asked for only. */
record CaseRound(ReviewTask task, List<CaseNote> notes) {}
